package org.yanchao.submission.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.formalcheck.PaperCorrection;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.web.PaperForm.Read;

/** The page on which a paper correction is typed: the answers as they stand, lists to change. */
@Component
class PaperCorrectionForm {

  private static final String REMOVED = "removed";
  private static final String SEEN = "seen";

  private final PaperForm paper;
  private final CaseDesk cases;
  private final DraftDesk drafts;

  PaperCorrectionForm(PaperForm paper, CaseDesk cases, DraftDesk drafts) {
    this.paper = paper;
    this.cases = cases;
    this.drafts = drafts;
  }

  Read read(Actor actor, MultiValueMap<String, String> typed) {
    return paper.read(actor, typed);
  }

  PaperCorrection correction(Read read, MultiValueMap<String, String> typed) {
    var entered = Objects.requireNonNull(read.paper());
    return new PaperCorrection(
        entered.answers(),
        typed.getOrDefault(REMOVED, List.of()).stream()
            .map(PaperCorrectionForm::id)
            .collect(Collectors.toSet()),
        entered.evidence(),
        entered.people(),
        entered.households(),
        Objects.requireNonNull(read.receivedAt()),
        version(read.texts().getOrDefault(SEEN, "")));
  }

  /** What was typed, or else the dossier as it stands. */
  void show(Actor actor, UUID id, @Nullable Read typed, Model model) {
    var it = cases.show(actor, id);
    var dossier = drafts.show(actor, it.summary().dossierId());
    var kept = paper.kept(actor, model);
    var begun = kept.texts().containsKey(SEEN);
    var standing = new Read(dossier.answers(), Map.of(), Map.of(), List.of(), null, null);
    var read = typed != null ? typed : begun ? kept : standing;
    paper.show(actor, read, model);
    model.addAttribute("it", it);
    model.addAttribute("s", it.summary());
    model.addAttribute("content", dossier.content());
    model.addAttribute(SEEN, read.texts().getOrDefault(SEEN, String.valueOf(dossier.version())));
    model.addAttribute("ticked", ticked(read));
  }

  /** Ids come one by one from the form, and joined by commas from a refusal. */
  private static Set<String> ticked(Read read) {
    return new HashSet<>(
        Stream.of(read.texts().getOrDefault(REMOVED, "").split(",")).map(String::strip).toList());
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException forged) {
      throw new NotFound("item");
    }
  }

  private static long version(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
  }
}
