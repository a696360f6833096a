package org.yanchao.panel;

import java.util.List;

/**
 * What freezing would give now, or what it gave.
 */
public record Freeze(boolean frozen, List<Standing> candidates, List<Standing> others) {}
