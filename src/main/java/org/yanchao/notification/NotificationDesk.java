package org.yanchao.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Tells people what concerns them: once per event and person, in the program and by e-mail. */
@Service
@Transactional
public class NotificationDesk {

  private static final String ADDRESS = "[^@\\s<>\",;]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}";

  private final Notifications notifications;
  private final Outbox outbox;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  NotificationDesk(
      Notifications notifications, Outbox outbox, Stamp stamp, ApplicationEventPublisher events) {
    this.notifications = notifications;
    this.outbox = outbox;
    this.stamp = stamp;
    this.events = events;
  }

  @EventListener
  void on(Notifiable event) {
    event.messages().forEach(this::tell);
  }

  /** What the actor was told, newest first. */
  @Transactional(readOnly = true)
  public Page<NotificationView> mine(Actor actor, Pageable page) {
    return notifications
        .findByAccountOrderByMadeAtDescIdAsc(actor.account(), page)
        .map(Notification::view);
  }

  /** One of the actor's own; from now on it has been read. */
  public NotificationView read(Actor actor, UUID id) {
    var found =
        notifications
            .findById(id)
            .filter(it -> it.account().equals(actor.account()))
            .orElseThrow(() -> new NotFound("notification"));
    found.read(stamp.now());
    notifications.save(found);
    return found.view();
  }

  /** Where the actor's e-mail goes; empty for nowhere. */
  @Transactional(readOnly = true)
  public String address(Actor actor) {
    return outbox.addressOf(actor.account());
  }

  /** Why this is no address, empty when it is one or nothing. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAddress(String typed) {
    return typed.isBlank() || typed.strip().matches(ADDRESS)
        ? Optional.empty()
        : Refusal.because("notification.no-address");
  }

  /** The actor wants e-mail there from now on, or none. */
  public void changeAddress(Actor actor, String typed) {
    whyNotAddress(typed).ifPresent(Refusal::raise);
    outbox.address(actor.account(), typed.strip());
  }

  /** [task] Sends one notification by e-mail, unless that was done. */
  public void mail(UUID id) {
    var found = notifications.findById(id).orElseThrow(() -> new NotFound("notification"));
    if (!found.mailed() && outbox.reaches(found.account())) {
      outbox.send(found);
      found.mailed(stamp.now());
      notifications.save(found);
    }
  }

  private void tell(Notifiable.Message message) {
    if (notifications.existsByCauseAndAccount(message.cause(), message.account())) {
      return;
    }
    var made = notifications.save(new Notification(stamp.id(), message, stamp.now()));
    if (outbox.reaches(message.account())) {
      events.publishEvent(new MailWanted(made.id()));
    }
  }
}
