package org.yanchao.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All verifications of all cases. */
interface SiteVerifications extends Repository<SiteVerification, UUID> {

  SiteVerification save(SiteVerification verification);

  List<SiteVerification> findByCaseIdOrderByVerifiedAtAscIdAsc(UUID caseId);
}
