package org.yanchao.stock;

/** A column of a file of opening stock; what its head says may depend on the kind. */
enum StockColumn {
  BASE_NAME(200),
  ENTITY_NAME(200),
  CREDIT_CODE(18),
  ENTITY_TYPE(60),
  COUNTY(60),
  LEVEL(20),
  DOCUMENT_NO(80),
  DAY(20),
  CERTIFICATE_NO(80),
  VALID_TO(20),
  POVERTY_PERSONS(20),
  RESULT(200);

  private final int longest;

  StockColumn(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  boolean mayBeEmpty() {
    return switch (this) {
      case CERTIFICATE_NO, VALID_TO, POVERTY_PERSONS, RESULT -> true;
      default -> false;
    };
  }

  /** What it is called differs from kind to kind: the day of a naming, of an admission. */
  String head(StockKind kind) {
    var own = this == BASE_NAME || this == DAY;
    return "stock.head." + name() + (own ? "." + kind : "");
  }
}
