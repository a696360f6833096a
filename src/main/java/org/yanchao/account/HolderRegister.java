package org.yanchao.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Where another module keeps those an account can belong to: experts by their number, organisations
 * by their credit code.
 */
public interface HolderRegister {

  /** The role such an account has. */
  Role role();

  /** Who has this number and no account yet. */
  Optional<UUID> withoutAccount(String number);

  /** From now on this account is theirs. */
  void bind(UUID holder, UUID account);
}
