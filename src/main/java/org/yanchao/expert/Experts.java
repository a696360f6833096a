package org.yanchao.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All experts of all libraries. */
interface Experts extends Repository<Expert, UUID> {

  Expert save(Expert expert);

  Optional<Expert> findById(UUID id);

  Optional<Expert> findByNumber(String number);

  List<Expert> findByLibraryInAndStatusOrderByNumber(List<String> libraries, ExpertStatus status);

  List<Expert> findByStatusOrderByNumber(ExpertStatus status);

  List<Expert> findByLibraryOrderByNumber(String library);

  List<Expert> findByIdIn(Collection<UUID> ids);

  List<Expert> findByNumberIn(Collection<String> numbers);

  int countByLibrary(String library);

  @Query(
      "select new org.yanchao.expert.LibraryView(e.library, count(e)) from Expert e"
          + " where e.status = org.yanchao.expert.ExpertStatus.ACTIVE"
          + " group by e.library order by e.library")
  List<LibraryView> libraries();

  default Expert get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("expert"));
  }
}
