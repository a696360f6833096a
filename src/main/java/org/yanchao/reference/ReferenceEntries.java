package org.yanchao.reference;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All lines of all reference lists. */
interface ReferenceEntries extends Repository<ReferenceEntry, UUID> {

  ReferenceEntry save(ReferenceEntry entry);

  boolean existsByProgrammeAndList(String programme, String list);

  List<ReferenceEntry> findByProgrammeAndListAndKeyOrderById(
      String programme, String list, String key);

  List<ReferenceEntry> findByProgrammeAndListOrderByKey(String programme, String list);

  void deleteByProgrammeAndList(String programme, String list);
}
