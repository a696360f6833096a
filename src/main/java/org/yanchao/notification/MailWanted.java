package org.yanchao.notification;

import java.util.UUID;

/** A notification is to go out by e-mail, too. */
public record MailWanted(UUID notification) {}
