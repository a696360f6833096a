package org.yanchao.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;

/** What an account is bound to: an authority of today, an expert, an organisation. */
@Component
class Bindings {

  private final List<HolderRegister> registers;
  private final Regions regions;
  private final BusinessClock clock;

  Bindings(List<HolderRegister> registers, Regions regions, BusinessClock clock) {
    this.registers = registers;
    this.regions = regions;
    this.clock = clock;
  }

  Optional<Refusal> whyNot(AccountEntry entry) {
    var unit = entry.unit();
    if (!unit.isEmpty() && regions.at(clock.today()).find(unit).isEmpty()) {
      return Refusal.because("account.unit-unknown");
    }
    return !entry.number().isEmpty() && holder(entry).isEmpty()
        ? Refusal.because("account.holder-unknown", entry.number())
        : Optional.empty();
  }

  /** Whom the number names, if they have no account yet. */
  Optional<UUID> holder(AccountEntry entry) {
    return entry.number().isEmpty()
        ? Optional.empty()
        : register(entry).flatMap(it -> it.withoutAccount(entry.number()));
  }

  void bind(AccountEntry entry, @Nullable UUID holder, UUID account) {
    if (holder != null) {
      register(entry).ifPresent(it -> it.bind(holder, account));
    }
  }

  private Optional<HolderRegister> register(AccountEntry entry) {
    return registers.stream().filter(it -> entry.roles().contains(it.role())).findFirst();
  }
}
