package org.yanchao.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByLogin(String login);

  List<Account> findByAuthorityOrderByLogin(String authority);

  @Query("select count(a) from Account a")
  long count();
}
