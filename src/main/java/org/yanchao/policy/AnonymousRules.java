package org.yanchao.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * Which phases of a review show its experts a code instead of a name. Nothing an applicant wrote
 * freely is shown then unless it is listed here: a field added to the form later stays hidden.
 *
 * @param phases by level; a level left out is reviewed by name
 * @param texts fields of the form with free text that may be read, names in them blotted out
 * @param evidence kinds whose files bear no name and may be opened
 * @param nameEndings what kind of entity a name ends in, so that its short form is found too
 */
public record AnonymousRules(
    Map<Level, Set<Phase>> phases,
    List<String> texts,
    List<String> evidence,
    List<String> nameEndings,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** A review by name throughout, as every pack means that says nothing. */
  public static final AnonymousRules NONE =
      new AnonymousRules(Map.of(), List.of(), List.of(), List.of(), null, Origin.SAMPLE);

  public AnonymousRules {
    phases = Map.copyOf(phases);
    texts = Objects.requireNonNullElse(texts, List.of());
    evidence = Objects.requireNonNullElse(evidence, List.of());
    nameEndings = Objects.requireNonNullElse(nameEndings, List.of());
  }

  /** A part of a review that may be held without names. */
  public enum Phase {
    /** Each expert alone with a sheet. */
    WRITTEN,
    /** The panel together. */
    MEETING,
    /** Those who go to the base and see the name over its gate. */
    ON_SITE
  }

  /** Whether experts of a level work without names in a phase. */
  public boolean in(Level level, Phase phase) {
    return phases.getOrDefault(level, Set.of()).contains(phase);
  }
}
