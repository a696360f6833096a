package org.yanchao.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByLogin(String login);

  List<Account> findByAuthorityOrderByLogin(String authority);

  /** Narrowed by what the address asks for; an empty text asks for nothing. */
  @Query(
      """
      select a from Account a
      where (lower(a.login) like :like escape '!' or lower(a.displayName) like :like escape '!')
        and (:unit = '' or a.authority = :unit)
        and (:anyRole = true or :role member of a.roles)
        and (:anyState = true or a.enabled = :open)
      """)
  Page<Account> narrowed(
      String like,
      String unit,
      boolean anyRole,
      Role role,
      boolean anyState,
      boolean open,
      Pageable page);

  default Page<Account> narrowed(AccountFilter it, Pageable page) {
    return narrowed(
        it.like(), it.unit(), it.anyRole(), it.wantedRole(), it.anyState(), it.wantedState(), page);
  }

  @Query("select count(a) from Account a where :role member of a.roles")
  long countHolding(Role role);

  @Query("select count(a) from Account a")
  long count();
}
