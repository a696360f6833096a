package org.yanchao.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.desk.Inbox.Item;
import org.yanchao.tenure.CheckDesk;
import org.yanchao.tenure.ExpiryDesk;
import org.yanchao.tenure.RenewalDesk;
import org.yanchao.tenure.RevocationDesk;

/** Names what follows a naming for years: checks, revocations, renewals. */
@Component
class TenureSubjects {

  private final CheckDesk checks;
  private final RevocationDesk revocations;
  private final RenewalDesk renewals;
  private final ExpiryDesk expiries;
  private final MessageSource words;

  TenureSubjects(
      CheckDesk checks,
      RevocationDesk revocations,
      RenewalDesk renewals,
      ExpiryDesk expiries,
      MessageSource words) {
    this.checks = checks;
    this.revocations = revocations;
    this.renewals = renewals;
    this.expiries = expiries;
    this.words = words;
  }

  Subject check(Actor by, Item item) {
    var it = checks.show(by, item.key());
    var number = word("tenure.kind." + it.kind()) + " " + it.year();
    return new Subject(it.baseName(), number, it.authority(), "/tenure/checks/" + it.id());
  }

  Subject revocation(Actor by, Item item) {
    var it = revocations.show(by, item.key());
    var number = word("tenure.ground." + it.ground());
    return new Subject(it.baseName(), number, it.authority(), "/tenure/revocations/" + it.id());
  }

  Subject renewal(Actor by, Item item) {
    var it = renewals.show(by, item.key());
    var number = word("tenure.renewal");
    return new Subject(it.baseName(), number, it.authority(), "/tenure/renewals/" + it.id());
  }

  Subject expiry(Actor by, Item item) {
    var it = expiries.show(by, item.key());
    return new Subject(
        it.baseName(), word("tenure.expiry"), it.authority(), "/tenure/expiries/" + it.namingId());
  }

  private String word(String key) {
    return words.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
  }
}
