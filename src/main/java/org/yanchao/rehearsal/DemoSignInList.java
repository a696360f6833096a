package org.yanchao.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.DemoSignIns;
import org.yanchao.kernel.Level;
import org.yanchao.panel.PanelDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** One sample sign-in per role for the demo's sign-in page, in the order of the walk. */
@Component
@Profile("demo")
class DemoSignInList implements DemoSignIns {

  private static final String COUNTY = "222403";
  private static final Actor READER = Actor.system("demoSignIns");

  private final AccountDesk accounts;
  private final StoryScript script;
  private final RoundDesk rounds;
  private final PanelDesk panels;

  DemoSignInList(AccountDesk accounts, StoryScript script, RoundDesk rounds, PanelDesk panels) {
    this.accounts = accounts;
    this.script = script;
    this.rounds = rounds;
    this.panels = panels;
  }

  @Override
  public List<Sample> samples() {
    var expert = drawn().orElseGet(() -> accounts.byLogin("e" + COUNTY + "-01"));
    return Stream.of(
            accounts.byLogin("d03"),
            accounts.byLogin(COUNTY + "-j1"),
            accounts.byLogin(COUNTY + "-f1"),
            expert,
            accounts.byLogin("222400-j1"),
            accounts.byLogin("220000-j1"),
            accounts.byLogin("220000-f1"),
            accounts.byLogin("aud"))
        .flatMap(Optional::stream)
        .map(DemoSignInList::sample)
        .toList();
  }

  @Override
  public String password() {
    return SampleAccounts.PASSWORD;
  }

  /** The expert of seat 1 in the county's round, once there is one. */
  private Optional<Optional<Account>> drawn() {
    var data = script.data();
    return rounds
        .find(COUNTY, Level.COUNTY, data.programme(), data.year())
        .map(RoundView::id)
        .flatMap(round -> panels.batches(READER, round).stream().findFirst())
        .map(batch -> panels.seat(batch.id(), 1).account())
        .map(accounts::find);
  }

  private static Sample sample(Account account) {
    var role = account.roles().stream().sorted().findFirst().orElseThrow();
    return new Sample(account.login(), account.displayName(), role.name());
  }
}
