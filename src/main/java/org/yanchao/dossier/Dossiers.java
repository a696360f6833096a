package org.yanchao.dossier;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All dossiers. */
interface Dossiers extends Repository<Dossier, UUID> {

  /** Flushed, so that the version handed to the page is the one the row now has. */
  Dossier saveAndFlush(Dossier dossier);

  Optional<Dossier> findById(UUID id);

  /** The row stays locked until the transaction ends: a second click waits and is then refused. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Dossier d where d.id = :id")
  Optional<Dossier> findLocked(UUID id);

  List<Dossier> findByApplicantIdOrderByCycleDescUpdatedAtDescIdAsc(UUID applicantId);

  List<Dossier> findByProjectIdOrderByCycleDescUpdatedAtDesc(UUID projectId);

  default Dossier get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("dossier"));
  }
}
