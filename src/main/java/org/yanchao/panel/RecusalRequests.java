package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All requests of applicants that somebody stand back. */
interface RecusalRequests extends Repository<RecusalRequest, UUID> {

  RecusalRequest save(RecusalRequest request);

  Optional<RecusalRequest> findById(UUID id);

  List<RecusalRequest> findByCandidateOrderByAskedAt(UUID candidate);

  List<RecusalRequest> findByRoundOrderByAskedAt(UUID round);
}
