package org.yanchao.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One re-issue of a certificate, for its authority. */
public record CertificateChangeView(
    CertificateReason reason,
    String note,
    String oldBaseName,
    String oldEntityName,
    @Nullable UUID attachment,
    LocalDate changedOn) {}
