package org.yanchao.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was written down at the bases, one sheet per candidate. */
interface SiteSheets extends Repository<SiteSheet, UUID> {

  SiteSheet saveAndFlush(SiteSheet sheet);

  Optional<SiteSheet> findByRoundAndLevelCase(UUID round, UUID levelCase);

  List<SiteSheet> findByRound(UUID round);
}
