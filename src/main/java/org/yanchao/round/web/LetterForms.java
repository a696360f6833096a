package org.yanchao.round.web;

import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.round.LetterEntry;

/** Keeps the scan of a typed letter once nothing else speaks against the letter. */
@Component
class LetterForms {

  private final Scans scans;

  LetterForms(Scans scans) {
    this.scans = scans;
  }

  LetterEntry kept(Actor by, LetterForm form) {
    return form.entry(scans.keep(by.who(), form.scan()));
  }
}
