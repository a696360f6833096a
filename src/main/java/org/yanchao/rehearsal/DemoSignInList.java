package org.yanchao.rehearsal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Account;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.DemoSignIns;

/** One sample sign-in per role for the demo's sign-in page, in the order of the walk. */
@Component
@Profile("demo")
class DemoSignInList implements DemoSignIns {

  private static final List<String> LOGINS =
      List.of(
          "d03",
          "222403-j1",
          "222403-f1",
          "e222403-01",
          "222400-j1",
          "220000-j1",
          "220000-f1",
          "aud");

  private final AccountDesk accounts;

  DemoSignInList(AccountDesk accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<Sample> samples() {
    return LOGINS.stream()
        .flatMap(it -> accounts.byLogin(it).stream())
        .flatMap(this::sample)
        .toList();
  }

  @Override
  public String password() {
    return SampleAccounts.PASSWORD;
  }

  private Stream<Sample> sample(Account account) {
    var role = account.roles().stream().sorted().findFirst().orElseThrow();

    return Stream.of(new Sample(account.login(), account.displayName(), role.name()));
  }
}
