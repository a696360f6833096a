/** What experts are paid for their sheets. Start reading at {@link org.yanchao.fee.FeeDesk}. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Fee",
    allowedDependencies = {
      "kernel",
      "account",
      "document",
      "round",
      "expert",
      "panel",
      "panel::desks",
      "scoring",
      "scoring::desks"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.fee;
