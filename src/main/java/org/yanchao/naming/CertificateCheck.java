package org.yanchao.naming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate's check page shows.
 *
 * @param naming the base as it is today
 * @param state of this copy; where the name itself does not hold, that comes first
 * @param shownName the base's name as this copy prints it
 * @param voidSince when this copy became void, null for the copy that counts
 */
public record CertificateCheck(
    NamingView naming, CertificateState state, String shownName, @Nullable LocalDate voidSince) {}
