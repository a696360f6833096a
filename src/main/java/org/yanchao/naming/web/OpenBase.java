package org.yanchao.naming.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the open data. Field names are the contract described by {@code
 * static/register/schema.json}: they are added to, never changed.
 */
record OpenBase(
    String base,
    String organisation,
    String creditCode,
    String kind,
    String level,
    int year,
    String countyCode,
    String county,
    String authorityCode,
    String authority,
    String documentNo,
    String namedOn,
    @Nullable String validTo,
    @Nullable String certificateNo,
    String state,
    String baseId) {

  static final List<String> FIELDS =
      List.of(
          "base",
          "organisation",
          "creditCode",
          "kind",
          "level",
          "year",
          "countyCode",
          "county",
          "authorityCode",
          "authority",
          "documentNo",
          "namedOn",
          "validTo",
          "certificateNo",
          "state",
          "baseId");

  /** The same values in the order of {@link #FIELDS}. */
  List<@Nullable Object> cells() {
    var cells = new ArrayList<@Nullable Object>();
    cells.addAll(List.of(base, organisation, creditCode, kind, level, year, countyCode, county));
    cells.addAll(List.of(authorityCode, authority, documentNo, namedOn));
    cells.add(validTo);
    cells.add(certificateNo);
    cells.addAll(List.of(state, baseId));
    return cells;
  }
}
