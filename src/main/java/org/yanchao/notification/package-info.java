/**
 * What people are told: in the program, and by e-mail where somebody wants it. Start reading at
 * {@link org.yanchao.notification.NotificationDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {"kernel", "account"})
@org.jspecify.annotations.NullMarked
package org.yanchao.notification;
