package org.yanchao.dossier;

import org.yanchao.kernel.NotFound;

/**
 * One part of a dossier that an office can point at.
 *
 * @param key the section's id, {@code kind/id} of an item of evidence, or empty for the rosters
 */
public record DossierPart(Kind kind, String key) {

  /** What can be pointed at. */
  public enum Kind {
    SECTION,
    EVIDENCE,
    ROSTERS
  }

  public static DossierPart section(String id) {
    return new DossierPart(Kind.SECTION, id);
  }

  public static DossierPart evidence(EvidenceView item) {
    return new DossierPart(Kind.EVIDENCE, item.kind() + "/" + item.id());
  }

  /** Anything of a kind of evidence: what takes the place of a flagged item. */
  public static DossierPart evidenceOf(String kind) {
    return new DossierPart(Kind.EVIDENCE, kind + "/");
  }

  public static DossierPart rosters() {
    return new DossierPart(Kind.ROSTERS, "");
  }

  /** As forms send it; whatever is no part does not exist. */
  public static DossierPart of(String value) {
    var at = value.indexOf(':');
    for (var kind : Kind.values()) {
      if (at > 0 && kind.name().equals(value.substring(0, at))) {
        return new DossierPart(kind, value.substring(at + 1));
      }
    }
    throw new NotFound("part");
  }

  public String value() {
    return kind + ":" + key;
  }

  /** Whether changing the other is changing this. */
  public boolean covers(DossierPart other) {
    return kind == other.kind
        && (key.equals(other.key) || other.key.endsWith("/") && key.startsWith(other.key));
  }
}
