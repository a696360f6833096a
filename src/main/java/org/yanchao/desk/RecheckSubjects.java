package org.yanchao.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.desk.Inbox.Item;
import org.yanchao.recheck.RecheckDesk;

/** Names what applicants asked to look at again. */
@Component
class RecheckSubjects {

  private final RecheckDesk rechecks;
  private final CaseDesk cases;
  private final MessageSource words;

  RecheckSubjects(RecheckDesk rechecks, CaseDesk cases, MessageSource words) {
    this.rechecks = rechecks;
    this.cases = cases;
    this.words = words;
  }

  Subject recheck(Actor by, Item item) {
    var it = rechecks.show(by, item.key());
    var about = cases.summary(it.caseId());
    var matter =
        words.getMessage(
            "applications.recheck.matter." + it.matter(), null, LocaleContextHolder.getLocale());
    return new Subject(about.baseName(), matter, about.county(), "/rechecks#recheck-" + it.id());
  }
}
