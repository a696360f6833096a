/**
 * One-time codes with which drawn experts come in on the day they judge together. Start reading at
 * {@link org.yanchao.daycode.DayCodeDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Day code",
    allowedDependencies = {"kernel", "account", "round", "panel"})
@org.jspecify.annotations.NullMarked
package org.yanchao.daycode;
