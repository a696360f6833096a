package org.yanchao.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.applicant.ProjectView;
import org.yanchao.document.SheetError;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** What speaks against rows that can be read: doubles in the file, and what is here already. */
@Component
class StockCheck {

  private final StockSheet sheet;
  private final StockGate gate;
  private final ApplicantDesk applicants;
  private final StockItems items;
  private final Stamp stamp;

  StockCheck(
      StockSheet sheet, StockGate gate, ApplicantDesk applicants, StockItems items, Stamp stamp) {
    this.sheet = sheet;
    this.gate = gate;
    this.applicants = applicants;
    this.items = items;
    this.stamp = stamp;
  }

  List<SheetError> errors(Actor officer, StockKind kind, List<StockEntry> entries) {
    var errors = new ArrayList<SheetError>();
    var marks = new HashSet<String>();
    var numbers = new HashSet<String>();
    var names = new HashMap<String, String>();
    for (var it : entries) {
      if (!marks.add(it.mark())) {
        errors.add(error(kind, it, StockColumn.BASE_NAME, "twice", it.baseName()));
      }
      if (!it.certificateNo().isEmpty() && !numbers.add(it.certificateNo())) {
        errors.add(error(kind, it, StockColumn.CERTIFICATE_NO, "twice", it.certificateNo()));
      }
      otherName(names, it)
          .ifPresent(name -> errors.add(error(kind, it, StockColumn.ENTITY_NAME, "name", name)));
      errors.addAll(days(kind, it));
      errors.addAll(here(officer, kind, it));
    }
    return errors;
  }

  /** The name under which the code is known, here or further up in the file, if it is another. */
  private Optional<String> otherName(Map<String, String> names, StockEntry it) {
    var entity = it.entity();
    var known =
        names.computeIfAbsent(
            entity.creditCode(),
            code -> applicants.byCreditCode(code).map(ApplicantView::name).orElse(entity.name()));
    return known.equals(entity.name()) ? Optional.empty() : Optional.of(known);
  }

  /** Names that stand under another code here or further up in the file: perhaps a slip. */
  List<SheetError> notes(StockKind kind, List<StockEntry> entries) {
    var notes = new ArrayList<SheetError>();
    var codes = new HashMap<String, String>();
    for (var it : entries) {
      var code = it.entity().creditCode();
      var known = codes.computeIfAbsent(it.entity().name(), name -> firstCode(name, code));
      if (!known.equals(code)) {
        notes.add(error(kind, it, StockColumn.ENTITY_NAME, "code", known));
      }
    }
    return notes;
  }

  private String firstCode(String name, String otherwise) {
    return applicants.named(name).stream()
        .map(ApplicantView::creditCode)
        .filter(it -> !it.equals(otherwise))
        .findFirst()
        .orElse(otherwise);
  }

  private List<SheetError> days(StockKind kind, StockEntry it) {
    var errors = new ArrayList<SheetError>();
    if (it.day() != null && it.day().isAfter(stamp.today())) {
      errors.add(error(kind, it, StockColumn.DAY, "future", it.day().toString()));
    }
    if (backwards(it.day(), it.validTo())) {
      errors.add(error(kind, it, StockColumn.VALID_TO, "backwards", String.valueOf(it.validTo())));
    }
    return errors;
  }

  private static boolean backwards(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && to.isBefore(from);
  }

  private List<SheetError> here(Actor officer, StockKind kind, StockEntry it) {
    var errors = new ArrayList<SheetError>();
    applicants
        .whyNotRegister(officer, it.entity())
        .ifPresent(why -> errors.add(refused(kind, it, StockColumn.CREDIT_CODE, why)));
    if (items.taken(kind, it.entity().creditCode(), it.baseName(), it.county(), it.day())) {
      errors.add(error(kind, it, StockColumn.BASE_NAME, "taken", it.baseName()));
    } else {
      project(it)
          .flatMap(project -> gate.whyNot(officer, kind, it, project))
          .ifPresent(why -> errors.add(refused(kind, it, StockColumn.BASE_NAME, why)));
    }
    return errors;
  }

  /** The project that is here already, or one that would be new; none while the row has gaps. */
  private Optional<UUID> project(StockEntry it) {
    if (it.day() == null || it.county().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        applicants
            .byCreditCode(it.entity().creditCode())
            .flatMap(known -> project(known.id(), it))
            .orElseGet(stamp::id));
  }

  private Optional<UUID> project(UUID applicant, StockEntry it) {
    return applicants.projectsOf(applicant).stream()
        .filter(known -> known.name().equals(it.baseName()) && known.county().equals(it.county()))
        .map(ProjectView::id)
        .findFirst();
  }

  private SheetError error(
      StockKind kind, StockEntry it, StockColumn column, String what, String value) {
    return new SheetError(it.row(), sheet.head(kind, column), "stock.problem." + what, value);
  }

  /** The rule of the register the row would enter says it in its own words. */
  private SheetError refused(StockKind kind, StockEntry it, StockColumn column, Refusal why) {
    var value = why.args().isEmpty() ? "" : String.valueOf(why.args().get(0));
    return new SheetError(it.row(), sheet.head(kind, column), why.messageKey(), value);
  }
}
