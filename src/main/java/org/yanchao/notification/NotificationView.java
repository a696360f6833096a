package org.yanchao.notification;

import java.time.Instant;
import java.util.UUID;

/** A notification as its person reads it. */
public record NotificationView(UUID id, String title, String body, Instant madeAt, boolean read) {}
