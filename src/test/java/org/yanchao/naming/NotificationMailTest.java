package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.applicant;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.MailSendException;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Refused;
import org.yanchao.notification.MailWanted;
import org.yanchao.notification.NotificationDesk;

/** One mail per event and person, with nothing in it that is nobody else's business. */
@NamingSlice
class NotificationMailTest {

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(new ServerSetup(39125, "127.0.0.1", "smtp"));

  @Autowired NotificationDesk notifications;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;

  @Test
  void mailSaysThatThereIsSomethingAndNotWhat() throws Exception {
    notifications.changeAddress(applicant(1), " d1@example.org ");
    var job = wanted(new UUID(1, 1), 1);

    notifications.mail(job);

    var mail = MAIL.getReceivedMessages();
    assertThat(mail).hasSize(1);
    assertThat(mail[0].getSubject()).isEqualTo("结果告知书");
    assertThat(mail[0].getAllRecipients()[0].toString()).isEqualTo("d1@example.org");
    var text = String.valueOf(mail[0].getContent());
    assertThat(text).contains("/notifications/" + job).doesNotContain("内容");
  }

  @Test
  void oneEventTellsOnePersonOnceHoweverOftenTheJobRuns() {
    notifications.changeAddress(applicant(1), "d1@example.org");
    var cause = new UUID(1, 2);
    var job = wanted(cause, 1);
    publisher.publishEvent(new Told(List.of(message(cause, 1))));

    notifications.mail(job);
    notifications.mail(job);

    assertThat(events.stream(MailWanted.class)).hasSize(1);
    assertThat(notifications.mine(applicant(1), PageRequest.of(0, 9))).hasSize(1);
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoGaveNoAddressIsToldInTheProgramOnly() {
    publisher.publishEvent(new Told(List.of(message(new UUID(1, 3), 2))));

    assertThat(events.stream(MailWanted.class)).isEmpty();
    assertThat(notifications.mine(applicant(2), PageRequest.of(0, 9))).hasSize(1);
  }

  @Test
  void serverThatIsDownFailsTheJobSoThatItIsTriedAgain() {
    notifications.changeAddress(applicant(1), "d1@example.org");
    var job = wanted(new UUID(1, 4), 1);
    MAIL.stop();

    assertThatThrownBy(() -> notifications.mail(job)).isInstanceOf(MailSendException.class);
    MAIL.start();
    notifications.mail(job);

    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }

  @Test
  void addressThatIsNoneIsRefused() {
    for (var typed : List.of("d1", "d1@example", "a@b.org\r\nBcc: c@d.org", "a@b.org,c@d.org")) {
      assertThatThrownBy(() -> notifications.changeAddress(applicant(1), typed))
          .isInstanceOfSatisfying(
              Refused.class,
              it -> assertThat(it.refusal().code()).isEqualTo("notification.no-address"));
    }
    assertThat(notifications.address(applicant(1))).isEmpty();
  }

  @Test
  void nobodyReadsWhatAnotherWasTold() {
    publisher.publishEvent(new Told(List.of(message(new UUID(1, 5), 1))));
    var id = notifications.mine(applicant(1), PageRequest.of(0, 1)).getContent().get(0).id();

    assertThat(notifications.read(applicant(1), id).read()).isTrue();
    assertThatThrownBy(() -> notifications.read(applicant(2), id)).isInstanceOf(NotFound.class);
  }

  private UUID wanted(UUID cause, int person) {
    publisher.publishEvent(new Told(List.of(message(cause, person))));
    return events.stream(MailWanted.class).findFirst().orElseThrow().notification();
  }

  private static Notifiable.Message message(UUID cause, int person) {
    return new Notifiable.Message(cause, "d" + person, "结果告知书", "内容");
  }

  /** Something people are told of. */
  record Told(List<Message> messages) implements Notifiable {}
}
