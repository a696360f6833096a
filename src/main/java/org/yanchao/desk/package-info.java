/**
 * What people see first: my work, the case page, the round page, the overview, the layout and the
 * error pages. Start reading at {@code templates/layout/page.html}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Desk")
@org.jspecify.annotations.NullMarked
package org.yanchao.desk;
