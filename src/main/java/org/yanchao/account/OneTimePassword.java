package org.yanchao.account;

import java.io.Serializable;
import java.util.UUID;

/** A password to be handed over once; it is kept nowhere and its text never ends in a log. */
public record OneTimePassword(UUID account, String login, String password) implements Serializable {

  @Override
  public String toString() {
    return "OneTimePassword[" + account + "]";
  }
}
