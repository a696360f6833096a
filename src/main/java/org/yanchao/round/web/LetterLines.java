package org.yanchao.round.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.round.DelegationScanDesk;
import org.yanchao.round.LetterKind;
import org.yanchao.round.LetterView;
import org.yanchao.round.RoundView;

/** The letters about a delegated review in the order they were written. */
@Component
class LetterLines {

  private final DelegationScanDesk letters;
  private final AttachmentStore files;

  LetterLines(DelegationScanDesk letters, AttachmentStore files) {
    this.letters = letters;
    this.files = files;
  }

  List<LetterLine> of(Actor actor, RoundView round) {
    var left = round.delegation();
    return left == null
        ? List.of()
        : Arrays.stream(LetterKind.values())
            .filter(it -> left.letter(it) != null)
            .map(it -> line(actor, round, it, left.letter(it)))
            .toList();
  }

  private LetterLine line(Actor actor, RoundView round, LetterKind kind, LetterView letter) {
    var attachable = letters.whyNotAttach(actor, round.id(), kind).isEmpty();
    return new LetterLine(kind, letter, hash(letter), attachable);
  }

  private @Nullable String hash(LetterView letter) {
    return Optional.ofNullable(letter.scan())
        .flatMap(files::find)
        .map(Attachment::sha256)
        .orElse(null);
  }
}
