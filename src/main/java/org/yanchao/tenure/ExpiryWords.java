package org.yanchao.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingView;

/** What the holder and the trail are told of the end of a term; always in Chinese. */
@Component
class ExpiryWords {

  /** Time does it, nobody decides. */
  static final Who BY = Who.system("expiry");

  private final ApplicantDesk applicants;
  private final MessageSource messages;
  private final Regions regions;
  private final Stamp stamp;

  ExpiryWords(ApplicantDesk applicants, MessageSource messages, Regions regions, Stamp stamp) {
    this.applicants = applicants;
    this.messages = messages;
    this.regions = regions;
    this.stamp = stamp;
  }

  UUID id() {
    return stamp.id();
  }

  Instant now() {
    return stamp.now();
  }

  LocalDate today() {
    return stamp.today();
  }

  void reminded(NamingView naming, LocalDate validTo) {
    var told = told(naming, validTo, "tenure.expiry.reminder");
    stamp.publish(new ExpiryReminded(naming.id(), naming.authority(), validTo, told, BY));
  }

  void contacted(UUID namingId, Who by) {
    stamp.publish(new HolderContacted(namingId, by));
  }

  void expired(NamingView naming, LocalDate validTo) {
    var told = told(naming, validTo, "tenure.expiry.over");
    stamp.publish(new NameExpired(naming.id(), naming.authority(), validTo, told, BY));
  }

  /** Each message has a cause of its own: a person is told once of each. */
  private List<Notifiable.Message> told(NamingView naming, LocalDate validTo, String key) {
    var unit = regions.ever(naming.authority()).name();
    return Optional.ofNullable(applicants.show(naming.applicantId()).accountId()).stream()
        .map(
            account ->
                new Notifiable.Message(
                    stamp.id(),
                    account,
                    word(key + ".title"),
                    word(key + ".body", naming.baseName(), validTo, unit)))
        .toList();
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
