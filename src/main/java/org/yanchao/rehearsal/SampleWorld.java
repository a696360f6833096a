package org.yanchao.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.cultivation.ImportedEntry;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.Level;
import org.yanchao.naming.ImportedBase;
import org.yanchao.naming.NamingDesk;
import org.yanchao.reference.ReferenceLine;
import org.yanchao.reference.ReferenceList;

/**
 * What has to be there before anybody files: people, organisations, experts, lists, and what is
 * older than the program.
 */
@Component
@Profile({"demo", "rehearsal"})
class SampleWorld implements StoryVerbs {

  private static final int EXPERTS = 20;

  private final StoryCast cast;
  private final SampleAccounts accounts;
  private final StoryRosters rosters;
  private final Registers registers;
  private final PoolDesk pools;

  SampleWorld(
      StoryCast cast,
      SampleAccounts accounts,
      StoryRosters rosters,
      Registers registers,
      PoolDesk pools) {
    this.cast = cast;
    this.accounts = accounts;
    this.rosters = rosters;
    this.registers = registers;
    this.pools = pools;
  }

  /** The desks that keep registers of their own. */
  @Component
  @Profile({"demo", "rehearsal"})
  record Registers(
      ApplicantDesk applicants, ExpertDesk experts, ReferenceList lists, NamingDesk namings) {}

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "staff", act -> accounts.openStaff(),
        "applicants", act -> cast.data().bases().forEach(this::applicant),
        "experts", act -> openExperts(act.subject()),
        "lists", act -> cast.data().referenceLists().forEach(this::list),
        "stock", act -> stock());
  }

  private void applicant(StoryBase base) {
    var officer = cast.officer(base.county());
    var entry = new ApplicantEntry(base.creditCode(), base.entity(), base.entityType(), null);
    var id = registers.applicants().register(officer, entry);
    var login = "d%02d".formatted(base.d());
    var account = accounts.openFor(login, base.founder(), Role.APPLICANT, id);
    var known =
        new ApplicantEntry(base.creditCode(), base.entity(), base.entityType(), account.toString());
    registers.applicants().register(officer, known);
  }

  /** Opens the library of a drawing authority, once: numbered experts of several employers. */
  void openExperts(String unit) {
    var officer = cast.officer(unit);
    if (!registers.experts().list(officer).isEmpty()) {
      return;
    }
    var data = cast.data();
    var offset = data.expertLibraries().indexOf(unit) + 21;
    for (var i = 0; i < EXPERTS; i++) {
      var name = rosters.name(offset, i * 2);
      var employer = data.expertEmployers().get(i % data.expertEmployers().size());
      var field = data.expertFields().get(i % data.expertFields().size());
      var entry = new ExpertEntry(name, employer, field, null, null);
      var id = registers.experts().register(officer, unit, entry);
      var login = "e%s-%02d".formatted(unit, i + 1);
      var account = accounts.openFor(login, name, Role.EXPERT, id);
      registers.experts().linkAccount(officer, id, account.toString());
      registers.experts().approve(cast.head(unit), id);
    }
  }

  private void list(String id, List<StoryData.ListLine> lines) {
    var entered = new ArrayList<ReferenceLine>();
    for (var it : lines) {
      entered.add(new ReferenceLine(it.key(), it.name(), it.document(), it.from(), null));
    }
    registers.lists().replace(cast.officer("220000"), cast.data().programme(), id, entered);
  }

  private void stock() {
    var stock = cast.data().stock();
    var base = cast.data().base(stock.d());
    var officer = cast.officer(stock.named().unit());
    var owner = cast.organisation(stock.d()).id();
    var project = registers.applicants().project(officer, owner, base.base(), base.county());
    registers.namings().importBase(officer, named(base, project, owner));
    pools.importEntry(cast.officer(stock.pool().unit()), pooled(stock, project));
  }

  private ImportedBase named(StoryBase base, UUID project, UUID owner) {
    var stock = cast.data().stock();
    var named = stock.named();
    return new ImportedBase(
        named.unit(),
        project,
        owner,
        base.base(),
        base.entity(),
        base.creditCode(),
        base.county(),
        Level.COUNTY,
        cast.data().programme(),
        named.on().getYear(),
        named.documentNo(),
        named.on(),
        null,
        named.validTo(),
        stock.provenance());
  }

  private static ImportedEntry pooled(StoryData.Stock stock, UUID project) {
    var pool = stock.pool();
    return new ImportedEntry(project, Level.CITY, pool.unit(), pool.on(), stock.provenance());
  }
}
