package org.yanchao.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Programme.SampleStandard;

/** The standards a pack offers to draft from. */
final class Samples {

  private final Programme programme;

  Samples(Programme programme) {
    this.programme = programme;
  }

  Optional<StandardTerms> of(String issuer, Level level, StandardKind kind) {
    var own = all(level, kind).filter(it -> issuer.equals(it.issuer())).findFirst();
    return own.or(() -> all(level, kind).filter(it -> it.issuer() == null).findFirst())
        .or(() -> all(level, kind).filter(it -> level == Level.PROVINCE).findFirst())
        .map(this::terms);
  }

  private Stream<SampleStandard> all(Level level, StandardKind kind) {
    return programme.sampleStandards().stream()
        .filter(it -> it.level() == level && it.kind() == kind);
  }

  StandardTerms terms(SampleStandard sample) {
    var granted = sample.preferences();
    return new StandardTerms(
        sample.id(),
        programme.pin(),
        sample.level(),
        sample.kind(),
        "",
        true,
        conditions(sample),
        granted == null ? PreferenceTable.NONE : granted);
  }

  private List<Condition> conditions(SampleStandard sample) {
    var own = sample.conditions();
    if (own != null) {
      return own;
    }
    return programme.sampleStandards().stream()
        .filter(it -> it.id().equals(sample.like()))
        .map(SampleStandard::conditions)
        .findFirst()
        .orElse(List.of());
  }
}
