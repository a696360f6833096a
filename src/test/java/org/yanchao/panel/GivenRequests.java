package org.yanchao.panel;

import cn.hutool.core.util.CreditCodeUtil;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yanchao.candidacy.Eligibility;
import org.yanchao.candidacy.FrozenGround;
import org.yanchao.candidacy.OnSite;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.candidacy.Standing;
import org.yanchao.kernel.LastLine;
import org.yanchao.policy.CaseFacts;
import org.yanchao.round.RoundView;

/** Requests for review as a test gives them. */
public class GivenRequests implements Eligibility, LastLine, OnSite {

  private final List<Standing> standings = new ArrayList<>();
  private final Map<UUID, List<FrozenGround>> grounds = new HashMap<>();
  private final Set<UUID> unvisited = new HashSet<>();
  private final Map<UUID, Map<String, BigDecimal>> onSite = new HashMap<>();

  public void clear() {
    standings.clear();
    grounds.clear();
    unvisited.clear();
    onSite.clear();
  }

  public Standing add(String caseNo, String baseName, Standing.Verdict verdict) {
    var standing =
        new Standing(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            creditCode(standings.size()),
            caseNo,
            baseName,
            baseName + "合作社",
            "222403",
            "大石头镇",
            verdict,
            false,
            CaseFacts.builder().persons(40).build(),
            List.of());
    standings.add(standing);
    return standing;
  }

  /** Another project of an applicant. */
  public void second(Standing first, String caseNo, String baseName) {
    standings.add(
        new Standing(
            UUID.randomUUID(),
            UUID.randomUUID(),
            first.applicantId(),
            first.creditCode(),
            caseNo,
            baseName,
            first.applicantName(),
            first.county(),
            first.township(),
            first.verdict(),
            false,
            first.facts(),
            List.of()));
  }

  /** A code with its right last sign. */
  private static String creditCode(int n) {
    var body = "93222403MAYC0%04d".formatted(n);
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(it -> body + (char) it)
        .filter(CreditCodeUtil::isCreditCode)
        .findFirst()
        .orElseThrow();
  }

  public void ground(Standing of, FrozenGround.Status status) {
    grounds.put(
        of.caseId(), List.of(new FrozenGround(UUID.randomUUID(), "SPECIALTY", "s", status)));
  }

  public void notVisited(Standing standing) {
    unvisited.add(standing.caseId());
  }

  public void scoredOnSite(Standing standing, String criterion, String points) {
    onSite.put(standing.caseId(), Map.of(criterion, new BigDecimal(points)));
  }

  @Override
  public Optional<SiteFinding> of(UUID round, UUID levelCase) {
    return Optional.ofNullable(onSite.get(levelCase))
        .map(it -> new SiteFinding(it, List.of(), Instant.EPOCH));
  }

  @Override
  public Map<UUID, Map<String, BigDecimal>> points(UUID round) {
    return Map.copyOf(onSite);
  }

  @Override
  public Mark mark() {
    return new Mark(7, "0".repeat(64));
  }

  @Override
  public List<Standing> standings(RoundView round) {
    return List.copyOf(standings);
  }

  @Override
  public List<FrozenGround> grounds(UUID caseId) {
    return grounds.getOrDefault(caseId, List.of());
  }

  @Override
  public boolean visited(UUID caseId) {
    return !unvisited.contains(caseId);
  }
}
