package org.yanchao.register;

import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseKind;

/** How many bases of one kind were named at one level in one year in one county. */
public record RegisterFigure(Level level, int year, String county, BaseKind kind, int named) {}
