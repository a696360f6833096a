package org.yanchao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.yanchao.kernel.Refusal;

/** What may stand in one account, and what may be its password. */
class AccountRulesTest {

  private final Passwords passwords = new Passwords(new BCryptPasswordEncoder(4));

  @ParameterizedTest(name = "{0} of unit {1} with number {2}: {3}")
  @CsvSource({
    "SECURITY_ADMIN, '', '', ''",
    "CASE_OFFICER HEAD REVIEW_SECRETARY, 222403, '', ''",
    "EXPERT, '', 222403-001, ''",
    "APPLICANT, '', '', ''",
    "APPLICANT, '', 91220581MAYC00093U, ''",
    "SECURITY_ADMIN AUDITOR, '', '', account.administrators-apart",
    "SYSTEM_ADMIN SECURITY_ADMIN, '', '', account.administrators-apart",
    "AUDITOR CASE_OFFICER, 222403, '', account.administrators-apart",
    "EXPERT CASE_OFFICER, 222403, '', account.sides-apart",
    "APPLICANT EXPERT, '', '', account.sides-apart",
    "'', '', '', account.no-role",
    "HEAD, '', '', account.unit-missing",
    "AUDITOR, 222403, '', account.unit-idle",
    "EXPERT, '', '', account.number-missing",
    "HEAD, 222403, 222403-001, account.number-idle",
  })
  void oneAccountHoldsWhatOnePersonMayHold(
      String roles, String unit, String number, String refusal) {
    var held =
        Arrays.stream(roles.split(" "))
            .filter(it -> !it.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());

    assertThat(new AccountEntry("some.login", "张三", held, unit, number).whyNot())
        .map(Refusal::code)
        .isEqualTo(refusal.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(refusal));
  }

  @ParameterizedTest(name = "login {0} of {1}: {2}")
  @CsvSource({
    "ab, 张三, account.login-malformed",
    "-abc, 张三, account.login-malformed",
    "a b c, 张三, account.login-malformed",
    "<script>, 张三, account.login-malformed",
    "abc, ' ', account.name-malformed",
    "abc, 张\u0007三, account.name-malformed",
  })
  void namesThatCannotBeReadAreRefused(String login, String name, String refusal) {
    var entry = new AccountEntry(login, name, Set.of(Role.AUDITOR), "", "");

    assertThat(entry.whyNot()).map(Refusal::code).contains(refusal);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Kurz-1, account.password-short",
    "nurkleinbuchstaben, account.password-plain",
    "kleinundziffern12345, account.password-plain",
    "Mit-zhang.san-darin1, account.password-names-login",
    "Mit-ZHANG.SAN-darin1, account.password-names-login",
  })
  void aWeakPasswordIsRefused(String password, String refusal) {
    assertThat(passwords.whyNot("zhang.san", password)).map(Refusal::code).contains(refusal);
  }

  @Test
  void whatTheHashWouldCutOffIsRefused() {
    assertThat(passwords.whyNot("zhang.san", "Aa1" + "雁".repeat(24)))
        .map(Refusal::code)
        .contains("account.password-long");
    assertThat(passwords.whyNot("zhang.san", "Aa1" + "雁".repeat(23))).isEmpty();
  }

  @Test
  void aOneTimePasswordIsStrongFreshAndNeverWrittenToALog() {
    var one = passwords.oneTime();

    assertThat(one).hasSize(14).doesNotContainPattern("[0O1lIi]").isNotEqualTo(passwords.oneTime());
    assertThat(new OneTimePassword(new java.util.UUID(0, 1), "a", one).toString())
        .doesNotContain(one);
  }
}
