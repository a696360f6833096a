package org.yanchao.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything that does not count, by case. */
interface SetAsides extends Repository<SetAside, UUID> {

  SetAside save(SetAside setAside);

  List<SetAside> findByCaseIdOrderBySetAtAscIdAsc(UUID caseId);

  Optional<SetAside> findByCaseIdAndTargetId(UUID caseId, UUID targetId);

  void delete(SetAside setAside);
}
