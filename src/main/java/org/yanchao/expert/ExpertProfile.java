package org.yanchao.expert;

import java.util.List;

/**
 * Everything the library holds of one expert.
 *
 * @param seats seats drawn this calendar year
 */
public record ExpertProfile(
    ExpertView expert, List<JobEntry> jobs, List<AbsenceView> absences, long seats) {}
