package org.yanchao.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/**
 * One programme of one year as its pack says: every rule with its paper or marked as sample. A
 * published pack is never edited; a correction is a new version.
 *
 * @param honour what its public calls what is named, such as an entrepreneurship base
 * @param territory key of the unit in whose land it applies
 * @param form id of the form that applicants fill in
 * @param document id of the paper that starts the programme
 * @param targets what the paper plans beside this cycle's number
 * @param services what authorities owe the projects in their pools
 * @param funds what the paper says about money; recorded, never computed
 */
public record Programme(
    String id,
    String name,
    String honour,
    int version,
    int year,
    String territory,
    String form,
    String document,
    List<PolicyDocument> documents,
    List<Rung> levels,
    List<Word> requests,
    Cycle cycle,
    Terms terms,
    List<EvidenceKind> evidence,
    List<Word> founders,
    List<Word> entityTypes,
    List<Industry> industries,
    List<Indicator> indicators,
    Rubric rubric,
    PanelRules panel,
    RecusalRules recusal,
    Aggregation aggregation,
    ReviewPlan reviewPlan,
    Map<String, Verification> verification,
    List<Named> referenceLists,
    List<Preference> preferences,
    Numbering numbering,
    Validity validity,
    PoolRegister poolRegister,
    Target target,
    List<PlannedTarget> targets,
    List<ServiceDuty> services,
    List<FundRule> funds,
    Map<String, Provision> provisions,
    List<SampleStandard> sampleStandards) {

  public Programme {
    targets = targets == null ? List.of() : List.copyOf(targets);
    services = services == null ? List.of() : List.copyOf(services);
    funds = funds == null ? List.of() : List.copyOf(funds);
  }

  /** What this programme is called whatever the year, such as {@code jilin}. */
  public String series() {
    return id.replaceFirst("-\\d{4}$", "");
  }

  /** What the programme calls a level; its key where it has no such level. */
  public String levelName(Level level) {
    return levels.stream()
        .filter(it -> it.level() == level)
        .map(Rung::name)
        .findFirst()
        .orElse(level.name());
  }

  /** This version of it, as rounds and cases keep it: {@code jilin-2022@1}. */
  public String pin() {
    return id + "@" + version;
  }

  /** One level and where it recommends to; null at the top. */
  public record Rung(
      Level level,
      String name,
      @Nullable Level recommendsTo,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /** An id and what it is called. */
  public record Named(String id, String name) {}

  /** A word an applicant may choose, with its paper. */
  public record Word(String id, String name, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {}

  /** A class of business with the unit its scale is measured in. */
  public record Industry(
      String id,
      String name,
      String unit,
      List<String> examples,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /** What a review plan has to say (JL-50). */
  public record ReviewPlan(List<String> sections, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {}

  /** How and by how many people a request is verified. */
  public record Verification(
      Method method, int persons, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {

    /** At the desk or through the township with a photo, or on site. */
    public enum Method {
      DESK_OR_TOWNSHIP,
      ON_SITE
    }
  }

  /** A category of preference, its alternative grounds and how it acts by default. */
  public record Preference(
      PreferenceCategory category,
      String name,
      Mechanism mechanism,
      List<Ground> grounds,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /**
   * One ground; {@code list} names the reference list, {@code indicator} the figure it rests on.
   */
  public record Ground(String id, String name, @Nullable String list, @Nullable String indicator) {}

  /** How certificates are numbered. */
  public record Numbering(
      String pattern,
      Map<Level, String> levelWords,
      int serialDigits,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /**
   * How long a naming holds and how it is looked after; a term left out is one nobody has set.
   *
   * @param checkDays working days to finish a check after the naming
   * @param rectificationDays working days to put right what a check found
   * @param statementDays working days to speak before a revocation is decided
   * @param failuresToRevoke failed yearly checks in a row that call for revocation
   * @param barYears years without a new filing after false material
   * @param renewalMonths months before its end from which a renewal may be asked
   */
  public record Validity(
      int years,
      @Nullable Integer checkDays,
      @Nullable Integer rectificationDays,
      @Nullable Integer statementDays,
      @Nullable Integer failuresToRevoke,
      @Nullable Integer barYears,
      @Nullable Integer renewalMonths,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /** The planned total; its allocation is unknown and never computed (EC-25). */
  public record Target(int total, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {}

  /** A duty or ban that has no number of its own, with its paper. */
  public record Provision(String name, @Nullable Source source, @Nullable Origin origin)
      implements Sourced {}

  /** A standard to draft from; with an issuer it is that authority's own variant. */
  public record SampleStandard(
      String id,
      Level level,
      StandardKind kind,
      String name,
      @Nullable String issuer,
      @Nullable String like,
      @Nullable List<Condition> conditions,
      @Nullable PreferenceTable preferences,
      @Nullable Source source,
      @Nullable Origin origin)
      implements Sourced {}

  /** How a decision cites the rule, null while the rule is a sample. */
  public @Nullable String cite(Sourced rule) {
    return cite(rule.source());
  }

  /** How a decision cites the place, null where there is none. */
  public @Nullable String cite(Sourced.@Nullable Source source) {
    if (source == null) {
      return null;
    }
    var paper = document(source.document());
    return paper.clauses().stream()
        .filter(it -> it.id().equals(source.clause()))
        .map(paper::citation)
        .findFirst()
        .orElseThrow(() -> new NotFound("clause"));
  }

  /** How a refusal cites a duty or ban, such as {@code ladder}; null when no paper decides. */
  public @Nullable String clauseOf(String provision) {
    var found = provisions.get(provision);
    if (found == null) {
      throw new NotFound("provision");
    }
    return cite(found);
  }

  public PolicyDocument document(String id) {
    return documents.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("document"));
  }

  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<EvidenceKind> evidence(String id) {
    return evidence.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Industry> industry(String id) {
    return industries.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Preference> preference(PreferenceCategory category) {
    return preferences.stream().filter(it -> it.category() == category).findFirst();
  }

  /** The sample an authority would draft from: its own variant, else the one of its level. */
  public Optional<StandardTerms> sampleFor(String issuer, Level level, StandardKind kind) {
    return new Samples(this).of(issuer, level, kind);
  }

  /** A sample with what it takes over from the one it is like. */
  public StandardTerms terms(SampleStandard sample) {
    return new Samples(this).terms(sample);
  }
}
