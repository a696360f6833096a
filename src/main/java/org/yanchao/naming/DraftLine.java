package org.yanchao.naming;

import java.util.UUID;

/** One line of the annexed list of a document that is not registered yet. */
public record DraftLine(
    int no, UUID caseId, String baseName, String applicant, String creditCode, String county) {}
