/**
 * What every module speaks: refusals, levels, days, the business clock and the ports the
 * foundations offer. Start reading at {@link org.yanchao.kernel.Refusal}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Kernel",
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.yanchao.kernel;
