package org.yanchao.dossier;

import java.util.UUID;
import org.yanchao.kernel.NotFound;

/**
 * One part of a dossier that an office can point at.
 *
 * @param key the section's id, {@code kind/id} of an item of evidence, {@code /id} of a row, or
 *     empty for all rosters
 */
public record DossierPart(Kind kind, String key) {

  /** What can be pointed at. */
  public enum Kind {
    SECTION,
    EVIDENCE,
    ROSTERS,
    PERSON,
    HOUSEHOLD;

    /** Whether this is one row of the rosters. */
    public boolean row() {
      return this == PERSON || this == HOUSEHOLD;
    }
  }

  private static final String ANY = "/";

  public static DossierPart section(String id) {
    return new DossierPart(Kind.SECTION, id);
  }

  public static DossierPart evidence(EvidenceView item) {
    return new DossierPart(Kind.EVIDENCE, item.kind() + ANY + item.id());
  }

  /** Anything of a kind of evidence: what takes the place of a flagged item. */
  public static DossierPart evidenceOf(String kind) {
    return new DossierPart(Kind.EVIDENCE, kind + ANY);
  }

  public static DossierPart rosters() {
    return new DossierPart(Kind.ROSTERS, "");
  }

  /** One row of a roster. */
  public static DossierPart row(Kind kind, UUID id) {
    return new DossierPart(kind, ANY + id);
  }

  /** Any row of a roster: what takes the place of a flagged one. */
  public static DossierPart anyRow(Kind kind) {
    return new DossierPart(kind, ANY);
  }

  /** Whatever may take the place of this. */
  public DossierPart replacement() {
    return new DossierPart(kind, key.substring(0, key.lastIndexOf(ANY) + 1));
  }

  /** The id of the item or row. */
  public String item() {
    return key.substring(key.lastIndexOf(ANY) + 1);
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
    if (kind == Kind.ROSTERS) {
      return other.kind == Kind.ROSTERS || other.kind.row();
    }
    return kind == other.kind
        && (key.equals(other.key) || other.key.endsWith(ANY) && key.startsWith(other.key));
  }
}
