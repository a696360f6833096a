package org.yanchao.naming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All naming documents. */
interface NamingDocuments extends Repository<NamingDocument, UUID> {

  NamingDocument save(NamingDocument document);

  Optional<NamingDocument> findById(UUID id);

  boolean existsByNumber(String number);

  List<NamingDocument> findByRoundIdOrderByRegisteredAtAscIdAsc(UUID roundId);

  default NamingDocument get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("naming document"));
  }
}
