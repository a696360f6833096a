/**
 * From sheets handed in to official scores: aggregation, wide spreads, vetoes, closing. Start
 * reading at {@link org.yanchao.review.ReviewDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "kernel",
      "account",
      "round",
      "candidacy",
      "expert",
      "panel",
      "panel::desks",
      "scoring",
      "scoring::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.review;
