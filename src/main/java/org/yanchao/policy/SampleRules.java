package org.yanchao.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanchao.kernel.Refusal;

/**
 * Rules that no paper decides. In production nobody is judged by them: no round opens and no paper
 * is issued while one of them is in use.
 */
public final class SampleRules {

  /** So many are named in the refusal; the register lists all. */
  private static final int NAMED = 5;

  /** Standards to draft from, and the layout of an export: nobody is judged by them. */
  private static final List<String> HARMLESS = List.of("/sampleStandards", "/poolRegister");

  /** Why nothing may be decided under this programme yet. */
  public static Optional<Refusal> whyNotAct(Programme programme) {
    var used =
        Programmes.rules(programme).stream()
            .filter(Programmes.Rule::sample)
            .filter(rule -> HARMLESS.stream().noneMatch(rule.path()::startsWith))
            .toList();
    if (used.isEmpty()) {
      return Optional.empty();
    }
    var named =
        used.stream()
            .limit(NAMED)
            .map(rule -> rule.name() == null ? rule.path() : rule.name())
            .collect(Collectors.joining(" "));
    return Refusal.because("policy.sample-rules", used.size(), named);
  }
}
