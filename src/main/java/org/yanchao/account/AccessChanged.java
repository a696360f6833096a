package org.yanchao.account;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Somebody's way in changed: suspended, opened again, another password. */
public record AccessChanged(UUID account, Change change, Who by) implements Traceable {

  /** What changed. */
  public enum Change {
    SUSPENDED,
    REOPENED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    /** By the program, after too many wrong passwords. */
    LOCKED,
    UNLOCKED;

    private String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String action() {
    return "account." + change.word();
  }

  @Override
  public String subject() {
    return account.toString();
  }
}
