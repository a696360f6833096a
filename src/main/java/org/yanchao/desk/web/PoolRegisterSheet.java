package org.yanchao.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.cultivation.PoolEntryView;
import org.yanchao.document.Sheet;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.PoolRegister;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;

/** A unit's pools in the columns of its programme's pack (JL-24). */
@Component
class PoolRegisterSheet {

  private static final int CHUNK = 500;

  private final PoolDesk pools;
  private final CaseDesk cases;
  private final ApplicantDesk applicants;
  private final Territory territory;
  private final Regions regions;

  PoolRegisterSheet(
      PoolDesk pools,
      CaseDesk cases,
      ApplicantDesk applicants,
      Territory territory,
      Regions regions) {
    this.pools = pools;
    this.cases = cases;
    this.applicants = applicants;
    this.territory = territory;
    this.regions = regions;
  }

  Sheet of(Actor actor, @Nullable Level level, boolean onlyPresent) {
    var pack = territory.programmeOf(String.valueOf(actor.authority()));
    var columns = pack.poolRegister().columns();
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var it : entries(actor, level, onlyPresent)) {
      rows.add(cells(pack, it, rows.size() + 1));
    }
    return new Sheet(
        String.valueOf(pack.year()),
        columns.stream().map(PoolRegister.Column::head).toList(),
        rows);
  }

  private List<PoolEntryView> entries(Actor actor, @Nullable Level level, boolean onlyPresent) {
    var all = new ArrayList<PoolEntryView>();
    var part = PageRequest.of(0, CHUNK);
    var page = pools.list(actor, level, onlyPresent, part);
    all.addAll(page.getContent());
    while (page.hasNext()) {
      part = part.next();
      page = pools.list(actor, level, onlyPresent, part);
      all.addAll(page.getContent());
    }
    return all;
  }

  private List<@Nullable Object> cells(Programme pack, PoolEntryView it, int serial) {
    var facts = Optional.ofNullable(it.caseId()).map(cases::facts);
    var cells = new ArrayList<@Nullable Object>();
    for (var column : pack.poolRegister().columns()) {
      var field = column.field();
      cells.add(
          field == null
              ? figure(facts, String.valueOf(column.indicator()))
              : field == PoolRegister.Field.SERIAL ? serial : cell(pack, it, field));
    }
    return cells;
  }

  /** What was never established stays empty: unknown is not zero. */
  private static @Nullable Object figure(Optional<CaseFacts> facts, String indicator) {
    return facts.flatMap(it -> it.number(indicator)).orElse(null);
  }

  private @Nullable Object cell(Programme pack, PoolEntryView it, PoolRegister.Field field) {
    return switch (field) {
      case SERIAL -> null;
      case BASE_NAME -> it.baseName();
      case APPLICANT_NAME -> it.applicantName();
      case CREDIT_CODE -> applicants.show(it.applicantId()).creditCode();
      case ENTITY_TYPE -> entityType(pack, applicants.show(it.applicantId()).entityType());
      case COUNTY -> regions.ever(it.county()).name();
      case LEVEL -> levelName(pack, it.level());
      case AUTHORITY -> regions.ever(it.authority()).name();
      case STANDARD -> it.standardVersion();
      case ADMITTED_ON -> it.admittedOn();
      case LEFT_ON -> it.leftOn();
      case LEAVE_REASON -> it.leaveReason();
      case PROVENANCE -> it.provenance();
    };
  }

  private static String entityType(Programme pack, String id) {
    return pack.entityTypes().stream()
        .filter(it -> it.id().equals(id))
        .map(Programme.Word::name)
        .findFirst()
        .orElse(id);
  }

  private static String levelName(Programme pack, Level level) {
    return pack.levels().stream()
        .filter(it -> it.level() == level)
        .map(Programme.Rung::name)
        .findFirst()
        .orElse(level.name());
  }
}
