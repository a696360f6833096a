package org.yanchao.expert;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.HolderRegister;
import org.yanchao.account.Role;

/** Experts by their number in a library, for whoever opens their accounts. */
@Component
@Transactional
class ExpertAccounts implements HolderRegister {

  private final Experts experts;

  ExpertAccounts(Experts experts) {
    this.experts = experts;
  }

  @Override
  public Role role() {
    return Role.EXPERT;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> withoutAccount(String number) {
    return experts.findByNumber(number).filter(it -> it.account().isEmpty()).map(Expert::id);
  }

  @Override
  public void bind(UUID holder, UUID account) {
    var expert = experts.get(holder);
    expert.openAccount(account.toString());
    experts.save(expert);
  }
}
