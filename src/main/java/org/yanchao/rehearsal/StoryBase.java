package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One base of a story with everything its application says (first table of the story).
 *
 * @param d its number, as in D1
 * @param sharedWith base in whose roster one of its workers stands too
 * @param lateHires workers taken on after the as-of date
 * @param forged workers whose pay sheets are false, one per person
 * @param deregistered households that were gone before the as-of date, not told in the file
 * @param seasonal whether contracts are of a season that spans the period
 */
record StoryBase(
    int d,
    String county,
    String base,
    String entity,
    String creditCode,
    String entityType,
    String founder,
    String category,
    String township,
    String village,
    String industry,
    String product,
    int scale,
    LocalDate start,
    int households,
    int carried,
    int employed,
    int poverty,
    int pay,
    @Nullable List<String> directions,
    @Nullable List<String> grounds,
    @Nullable String commendation,
    @Nullable String commendationTitle,
    @Nullable LocalDate commendationDate,
    @Nullable LocalDate leaseFrom,
    @Nullable LocalDate leaseTo,
    boolean monthlyPay,
    int sharedWith,
    boolean founderInRoster,
    int lateHires,
    @Nullable LocalDate lateHiresFrom,
    int forged,
    int deregistered,
    boolean seasonal,
    @Nullable List<Item> evidence) {

  /** An item of evidence worth testing. */
  record Item(
      String kind,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Instant at) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
