package org.yanchao.site;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.candidacy.OnSite;
import org.yanchao.candidacy.SiteFinding;

/** Gives the review what was signed at the bases. */
@Component
class SiteResults implements OnSite {

  private final SiteSheets sheets;
  private final SitePhotos photos;

  SiteResults(SiteSheets sheets, SitePhotos photos) {
    this.sheets = sheets;
    this.photos = photos;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SiteFinding> of(UUID round, UUID levelCase) {
    return sheets
        .findByRoundAndLevelCase(round, levelCase)
        .filter(it -> it.state() == SiteState.DONE)
        .map(this::finding);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, BigDecimal>> points(UUID round) {
    return sheets.findByRound(round).stream()
        .filter(it -> it.state() == SiteState.DONE)
        .collect(Collectors.toMap(SiteSheet::levelCase, SiteResults::numbers));
  }

  private SiteFinding finding(SiteSheet sheet) {
    var taken =
        photos.findBySheetOrderByAddedAtAscIdAsc(sheet.id()).stream().map(SitePhoto::view).toList();
    return new SiteFinding(numbers(sheet), taken, sheet.finishedAt().orElseThrow());
  }

  static BigDecimal total(SiteSheet sheet) {
    return numbers(sheet).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, BigDecimal> numbers(SiteSheet sheet) {
    var numbers = new TreeMap<String, BigDecimal>();
    sheet.points().forEach((id, text) -> numbers.put(id, new BigDecimal(text)));
    return numbers;
  }
}
