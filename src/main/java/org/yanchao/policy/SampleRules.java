package org.yanchao.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;

/**
 * Rules that no paper decides. In production nobody is judged by them: no round opens and no paper
 * is issued while one of them is in use. Everything that goes out asks here.
 */
@Component
public class SampleRules {

  /** Where nothing counts: everything else is production. */
  private static final Profiles TRIAL = Profiles.of("demo | rehearsal | test");

  /** So many are named in the refusal; the register lists all. */
  private static final int NAMED = 5;

  /** Standards to draft from, and the layout of an export: nobody is judged by them. */
  private static final List<String> HARMLESS = List.of("/sampleStandards", "/poolRegister");

  private final Programmes programmes;
  private final Environment profiles;

  public SampleRules(Programmes programmes, Environment profiles) {
    this.programmes = programmes;
    this.profiles = profiles;
  }

  /** Why no round opens under the newest version, empty when one may. */
  public Optional<Refusal> whyNotOpen(String programme) {
    var used =
        samples(programmes.newest(programme))
            .filter(rule -> HARMLESS.stream().noneMatch(rule.path()::startsWith))
            .toList();
    return refusal("policy.sample-rules", used.stream().map(SampleRules::name).toList());
  }

  /** Why a paper is not issued under a version, empty when it may be. */
  public Optional<Refusal> whyNotIssue(String pin, PaperKind kind) {
    return refusal("policy.sample-paper", under(pin, kind));
  }

  /** Refuses a paper in production, else says whether it has to be marked as a sample. */
  public boolean issue(String pin, PaperKind kind) {
    whyNotIssue(pin, kind).ifPresent(Refusal::raise);
    return marks(pin, kind);
  }

  /** Whether a paper rests on a sample of its version. */
  public boolean marks(String pin, PaperKind kind) {
    return !under(pin, kind).isEmpty();
  }

  /** Why a paper that says these findings is not issued, empty when it may be. */
  public Optional<Refusal> whyNotIssue(List<Finding> findings) {
    var used = findings.stream().filter(Finding::sample).map(Finding::ruleId).distinct().toList();
    return refusal("policy.sample-paper", used);
  }

  private Optional<Refusal> refusal(String code, List<String> used) {
    if (used.isEmpty() || profiles.acceptsProfiles(TRIAL)) {
      return Optional.empty();
    }
    var named = used.stream().limit(NAMED).collect(Collectors.joining(" "));
    return Optional.of(new Refusal(code, List.of(used.size(), named), null));
  }

  private List<String> under(String pin, PaperKind kind) {
    return samples(programmes.pinned(pin))
        .filter(rule -> kind.restsOn(rule.path()))
        .map(SampleRules::name)
        .toList();
  }

  private static Stream<Programmes.Rule> samples(Programme programme) {
    return Programmes.rules(programme).stream().filter(Programmes.Rule::sample);
  }

  private static String name(Programmes.Rule rule) {
    return rule.name() == null ? rule.path() : rule.path() + " " + rule.name();
  }
}
