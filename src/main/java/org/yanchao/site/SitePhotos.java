package org.yanchao.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The photos of all sheets. */
interface SitePhotos extends Repository<SitePhoto, UUID> {

  SitePhoto save(SitePhoto photo);

  List<SitePhoto> findBySheetOrderByAddedAtAscIdAsc(UUID sheet);

  Optional<SitePhoto> findBySheetAndFile(UUID sheet, UUID file);

  void delete(SitePhoto photo);
}
