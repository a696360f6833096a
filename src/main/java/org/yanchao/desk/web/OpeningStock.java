package org.yanchao.desk.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.cultivation.ImportedEntry;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** Enters one place in a pool that is older than this program. */
@Component
class OpeningStock {

  private final ApplicantDesk applicants;
  private final PoolDesk pools;
  private final BusinessClock clock;

  OpeningStock(ApplicantDesk applicants, PoolDesk pools, BusinessClock clock) {
    this.applicants = applicants;
    this.pools = pools;
    this.clock = clock;
  }

  /** The line of the old register, as it is typed. */
  record Line(
      String creditCode,
      String applicantName,
      String entityType,
      String baseName,
      String county,
      @Nullable Level level,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate admittedOn,
      String provenance) {}

  void bring(Actor actor, Line line) {
    var level = line.level();
    var day = line.admittedOn();
    if (level == null || day == null || blank(line)) {
      Refusal.of("desk.stock-incomplete").raise();
    } else if (day.isAfter(clock.today())) {
      Refusal.of("desk.stock-in-future").raise();
    } else {
      var entry =
          new ApplicantEntry(line.creditCode(), line.applicantName(), line.entityType(), null);
      var applicant = applicants.register(actor, entry);
      var project = applicants.project(actor, applicant, line.baseName(), line.county());
      var unit = String.valueOf(actor.authority());
      pools.importEntry(actor, new ImportedEntry(project, level, unit, day, line.provenance()));
    }
  }

  private static boolean blank(Line line) {
    return line.applicantName().isBlank()
        || line.baseName().isBlank()
        || line.provenance().isBlank();
  }
}
