package org.yanchao.register.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.naming.NamingRows;

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

  /** One base of the register. */
  static OpenBase of(NamingRows.Row row) {
    var it = row.it();
    return new OpenBase(
        it.baseName(),
        it.entityName(),
        it.creditCode(),
        it.kind().name(),
        it.level().name(),
        it.cycle(),
        it.county(),
        row.county(),
        it.authority(),
        row.authority(),
        it.documentNo(),
        it.namedOn().toString(),
        it.validTo() == null ? null : it.validTo().toString(),
        it.certificateNo(),
        it.state().name(),
        it.projectId().toString());
  }

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
