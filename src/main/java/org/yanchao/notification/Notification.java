package org.yanchao.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Notifiable;

/** What one person was told of one cause. */
@Entity
@Table(name = "notification")
class Notification {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID cause;

  private String account;
  private String title;
  private String body;
  private Instant madeAt;
  private @Nullable Instant readAt;
  private @Nullable Instant mailedAt;

  protected Notification() {}

  Notification(UUID id, Notifiable.Message message, Instant madeAt) {
    this.id = id;
    this.cause = message.cause();
    this.account = message.account();
    this.title = message.title();
    this.body = message.body();
    this.madeAt = madeAt;
  }

  UUID id() {
    return id;
  }

  String account() {
    return account;
  }

  String title() {
    return title;
  }

  boolean mailed() {
    return mailedAt != null;
  }

  void read(Instant at) {
    readAt = readAt == null ? at : readAt;
  }

  void mailed(Instant at) {
    mailedAt = at;
  }

  NotificationView view() {
    return new NotificationView(id, title, body, madeAt, readAt != null);
  }
}
