package org.yanchao.extension;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All extensions. */
interface DeadlineExtensions extends Repository<DeadlineExtension, UUID> {

  DeadlineExtension save(DeadlineExtension extension);

  List<DeadlineExtension> findByAuthorityOrderByDecidedAtDescIdAsc(String authority);

  List<DeadlineExtension> findByProgrammeAndAboutIsNullOrderByDecidedAtDescIdAsc(String programme);

  List<DeadlineExtension> findByAboutOrderByDecidedAtDescIdAsc(UUID about);
}
