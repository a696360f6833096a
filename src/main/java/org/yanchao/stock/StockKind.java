package org.yanchao.stock;

import static org.yanchao.stock.StockColumn.*;

import java.util.List;

/** What may be older than this program, and the columns of its file. */
public enum StockKind {
  NAMED_BASE(
      BASE_NAME,
      ENTITY_NAME,
      CREDIT_CODE,
      ENTITY_TYPE,
      COUNTY,
      LEVEL,
      DOCUMENT_NO,
      DAY,
      CERTIFICATE_NO,
      VALID_TO),
  POOL_ENTRY(BASE_NAME, ENTITY_NAME, CREDIT_CODE, ENTITY_TYPE, COUNTY, LEVEL, DAY),
  WORKSHOP(
      BASE_NAME,
      ENTITY_NAME,
      CREDIT_CODE,
      ENTITY_TYPE,
      COUNTY,
      DOCUMENT_NO,
      DAY,
      VALID_TO,
      POVERTY_PERSONS),
  PAPER_FILING(BASE_NAME, ENTITY_NAME, CREDIT_CODE, ENTITY_TYPE, COUNTY, LEVEL, DAY, RESULT);

  private final List<StockColumn> columns;

  StockKind(StockColumn... columns) {
    this.columns = List.of(columns);
  }

  List<StockColumn> columns() {
    return columns;
  }

  boolean has(StockColumn column) {
    return columns.contains(column);
  }
}
