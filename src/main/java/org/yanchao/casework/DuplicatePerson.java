package org.yanchao.casework;

import java.util.List;
import java.util.UUID;

/**
 * A person of this roster who also stands in another one, or twice in this one: a warning only. The
 * person stays in both figures and counts once in totals.
 *
 * @param personId the row in this roster
 * @param caseNos numbers of the other filings of the cycle; empty when the double is in this roster
 * @param here whether the same person stands in this roster more than once
 */
public record DuplicatePerson(UUID personId, List<String> caseNos, boolean here) {}
