/**
 * Opening stock: what is older than this program comes in by Excel, looked at first, taken as a
 * whole, and kept with where it came from. Start reading at {@link org.yanchao.stock.StockDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Stock",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "attachment",
      "document",
      "applicant",
      "cultivation",
      "naming",
      "recommendation"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.stock;
