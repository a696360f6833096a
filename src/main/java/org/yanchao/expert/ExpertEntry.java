package org.yanchao.expert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of an expert.
 *
 * @param account id of the account, null until one is opened
 * @param applicant the applicant this person also is, or null
 */
public record ExpertEntry(
    String name,
    String employer,
    String field,
    @Nullable String account,
    @Nullable UUID applicant) {}
