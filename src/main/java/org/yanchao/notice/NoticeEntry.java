package org.yanchao.notice;

import java.util.UUID;

/**
 * One proposed base as it is published: an organisation's public data, never a person's.
 *
 * @param baseName name of the base
 * @param applicant name of the organisation
 * @param county key of the county in which it operates
 */
public record NoticeEntry(UUID caseId, String baseName, String applicant, String county) {}
