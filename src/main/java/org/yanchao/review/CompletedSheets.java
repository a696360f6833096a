package org.yanchao.review;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.yanchao.candidacy.Candidate;
import org.yanchao.kernel.Json;
import org.yanchao.scoring.ScoreSheet;

/**
 * The sheets that count: what an expert gave, completed by what was found on site. The one place
 * where both meet, so that mean, spread, veto and replay all see whole sheets.
 */
final class CompletedSheets {

  private static final TypeReference<Map<String, BigDecimal>> POINTS = new TypeReference<>() {};

  private final Map<UUID, Map<String, BigDecimal>> found = new HashMap<>();

  /**
   * Completes sheets about these candidates of one round.
   *
   * @param onSite points by criterion, by case
   */
  CompletedSheets(List<Candidate> candidates, Map<UUID, Map<String, BigDecimal>> onSite) {
    for (var candidate : candidates) {
      found.put(candidate.id(), onSite.getOrDefault(candidate.levelCase(), Map.of()));
    }
  }

  /** Points by criterion; a sheet without any stays without. */
  Map<String, BigDecimal> points(ScoreSheet sheet) {
    var points = new TreeMap<>(Json.read(sheet.points(), POINTS));
    if (!points.isEmpty()) {
      points.putAll(onSite(sheet));
    }
    return points;
  }

  /** The total that counts, empty while the expert's part is unfinished: never zero. */
  Optional<BigDecimal> total(ScoreSheet sheet) {
    var seen = onSite(sheet).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sheet.total().map(seen::add);
  }

  private Map<String, BigDecimal> onSite(ScoreSheet sheet) {
    return found.getOrDefault(sheet.candidate(), Map.of());
  }
}
