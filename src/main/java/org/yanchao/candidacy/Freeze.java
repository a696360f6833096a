package org.yanchao.candidacy;

import java.util.List;

/**
 * What freezing the list would give now.
 *
 * @param candidates who takes part
 * @param others who does not, with the findings that say why
 */
public record Freeze(List<Standing> candidates, List<Standing> others) {}
