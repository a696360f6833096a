package org.yanchao.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.scoring.TieDisclosure;

/**
 * What an expert declares: no relation to anybody of the batch, or a ground for each applicant
 * there is one to.
 */
record DeclarationForm(boolean none, List<TieDisclosure> ties) {

  private static final String TIE = "tie-";

  static DeclarationForm from(Map<String, String> typed) {
    var note = typed.getOrDefault("note", "").strip();
    var ties =
        typed.entrySet().stream()
            .filter(it -> it.getKey().startsWith(TIE) && !it.getValue().isBlank())
            .map(it -> tie(it.getKey().substring(TIE.length()), it.getValue(), note))
            .toList();
    return new DeclarationForm(typed.containsKey("none"), ties);
  }

  /** Either the box or at least one ground; both or neither is no declaration. */
  List<TieDisclosure> disclosures() {
    if (none != ties.isEmpty()) {
      throw new Refused(Refusal.of("scoring.declaration-unclear"));
    }
    return ties;
  }

  private static TieDisclosure tie(String applicant, String ground, String note) {
    try {
      return new TieDisclosure(UUID.fromString(applicant), RecusalGround.valueOf(ground), note);
    } catch (IllegalArgumentException forged) {
      throw new Refused(Refusal.of("scoring.declaration-unclear"));
    }
  }
}
