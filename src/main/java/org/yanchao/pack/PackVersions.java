package org.yanchao.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All published versions of all packs. */
interface PackVersions extends Repository<PackVersion, UUID> {

  PackVersion saveAndFlush(PackVersion version);

  Optional<PackVersion> findByProgrammeAndNumber(String programme, int number);

  /** Without the long texts, newest first. */
  @Query(
      """
      select new org.yanchao.pack.PackVersionView(
        v.programme, v.number, v.sha256, v.foundIn, v.publishedAt, v.publishedBy)
      from PackVersion v order by v.programme, v.number desc
      """)
  List<PackVersionView> all();
}
