package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;

/**
 * The sample people of demo and rehearsal: of every authority two case officers, a head and a
 * review secretary ({@code <key>-j1 -j2 -f1 -m1}), and the three administrators.
 */
@Component
@Profile({"demo", "rehearsal"})
public class SampleAccounts {

  /**
   * One password for all sample accounts; shown on the demo's sign-in page, exists nowhere else.
   */
  public static final String PASSWORD = "yanchao-demo";

  private static final Actor SYSTEM = Actor.system("sampleAccounts");

  private final AccountDesk accounts;
  private final Regions regions;
  private final MessageSource words;
  private final BusinessClock clock;
  private final String hash;

  SampleAccounts(
      AccountDesk accounts,
      Regions regions,
      MessageSource words,
      BusinessClock clock,
      PasswordEncoder passwords) {
    this.accounts = accounts;
    this.regions = regions;
    this.words = words;
    this.clock = clock;
    this.hash = passwords.encode(PASSWORD);
  }

  /** Opens the accounts of staff and administrators, once; the units are those of today. */
  @Transactional
  public void openStaff() {
    open(clock.today());
  }

  /** Opens an account of an applicant or an expert. */
  @Transactional
  public UUID openFor(String login, String name, Role role, UUID holder) {
    var entry = new NewAccount(login, name, Set.of(role), null, holder);
    return accounts.openHashed(SYSTEM, entry, hash);
  }

  /** The same for the units of a day. */
  @Transactional
  public void open(LocalDate today) {
    if (accounts.none()) {
      regions.at(today).all().forEach(this::staff);
      open("sys", Set.of(Role.SYSTEM_ADMIN), null);
      open("sec", Set.of(Role.SECURITY_ADMIN), null);
      open("aud", Set.of(Role.AUDITOR), null);
    }
  }

  private void staff(Region unit) {
    for (var suffix : List.of("j1", "j2")) {
      open(unit.key() + "-" + suffix, Set.of(Role.CASE_OFFICER), unit);
    }
    open(unit.key() + "-f1", Set.of(Role.HEAD), unit);
    open(unit.key() + "-m1", Set.of(Role.REVIEW_SECRETARY), unit);
  }

  private void open(String login, Set<Role> roles, @Nullable Region unit) {
    var kind = login.substring(login.lastIndexOf('-') + 1);
    var name = words.getMessage("sample.name." + kind, new Object[] {unitName(unit)}, Locale.CHINA);
    var entry = new NewAccount(login, name, roles, unit == null ? null : unit.key(), null);
    accounts.openHashed(SYSTEM, entry, hash);
  }

  private static String unitName(@Nullable Region unit) {
    return unit == null ? "" : unit.name();
  }
}
