package org.yanchao.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Rows of opening stock as an officer of 敦化 types them. */
final class StockRows {

  static final String PAPER = "敦人社发〔2021〕30号";

  private static final AtomicInteger CODES = new AtomicInteger();

  private StockRows() {}

  static String code() {
    return CreditCodes.valid("93222403MAT%06d".formatted(CODES.incrementAndGet()));
  }

  static List<@Nullable Object> base(String name, String code) {
    return row(name, name + "合作社", code, "合作社", "敦化市", "县级", PAPER, "2021-10-26", "", "2024-10-25");
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  static List<@Nullable Object> pooled(List<@Nullable Object> base) {
    var row = new ArrayList<>(base.subList(0, 6));
    row.add("2021-11-18");
    return row;
  }
}
