package org.yanchao.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All corrections of returned packages. */
interface PackageCorrections extends Repository<PackageCorrection, UUID> {

  PackageCorrection save(PackageCorrection correction);

  List<PackageCorrection> findByCaseIdOrderByRoundNo(UUID caseId);

  List<PackageCorrection> findByDossierIdOrderByOpenedAt(UUID dossierId);
}
