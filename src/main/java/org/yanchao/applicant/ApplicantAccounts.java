package org.yanchao.applicant;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.HolderRegister;
import org.yanchao.account.Role;

/** Organisations by their credit code, for whoever opens their accounts. */
@Component
@Transactional
class ApplicantAccounts implements HolderRegister {

  private final Registry registry;

  ApplicantAccounts(Registry registry) {
    this.registry = registry;
  }

  @Override
  public Role role() {
    return Role.APPLICANT;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> withoutAccount(String number) {
    return registry
        .byCreditCode(number)
        .filter(it -> it.accountId() == null)
        .map(ApplicantView::id);
  }

  @Override
  public void bind(UUID holder, UUID account) {
    var known = registry.applicant(holder);
    registry.register(
        new ApplicantEntry(
            known.creditCode(), known.name(), known.entityType(), account.toString()));
  }
}
