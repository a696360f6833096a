package org.yanchao.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.TestCandidates;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.KnownExpert;
import org.yanchao.expert.Organiser;
import org.yanchao.expert.TestExperts;
import org.yanchao.expert.TieRule;
import org.yanchao.policy.RecusalRules.Scope;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.DrawRequest;
import org.yanchao.transcript.DrawRules;
import org.yanchao.transcript.Share;
import org.yanchao.transcript.Stratum;
import org.yanchao.transcript.TestDraws;

/** A province full of candidates and experts, for measuring the draw of all its batches. */
public final class ManyDraws {

  private static final Instant FROZEN = Instant.parse("2022-08-19T06:00:00Z");
  private static final UUID ROUND = new UUID(0, 1);
  private static final int EMPLOYERS = 300;

  private final List<BatchSide> sides;
  private final PoolSnapshot pool;
  private final Scope scope;

  /** So many candidates in batches, so many experts, every fifth of them tied to an applicant. */
  public ManyDraws(int candidates, int perBatch, int experts, Scope scope) {
    var all =
        IntStream.rangeClosed(1, candidates)
            .mapToObj(it -> TestCandidates.numbered(it, ROUND, FROZEN))
            .toList();
    this.scope = scope;
    sides = new ArrayList<>();
    for (var from = 0; from < candidates; from += perBatch) {
      var part = all.subList(from, Math.min(candidates, from + perBatch));
      sides.add(new BatchSide(part, "监督员甲", scope));
    }
    var library = IntStream.rangeClosed(1, experts).mapToObj(i -> expert(i, all)).toList();
    var rule = new TieRule(LocalDate.of(2022, 8, 24), 3);
    var organiser = new Organiser(List.of("吉林省"), List.of(), List.of());
    pool = new PoolSnapshot(library, Map.of(), Map.of(), Map.of(), rule, organiser);
  }

  /** Finds the recusals, seals and draws every batch; answers with the transcripts. */
  public List<String> draw() {
    var entries = pool.entries();
    var requests = new ArrayList<DrawRequest>();
    for (var side : sides) {
      var found = pool.findings(side, 1, 1);
      requests.add(
          new DrawRequest(
              DrawAlgorithm.VERSION,
              "2022-220000-PROVINCE",
              requests.size() + 1,
              1,
              side.caseNumbers(),
              entries,
              found.out(),
              found.partial(),
              new DrawRules(
                  7,
                  2,
                  1,
                  scope == Scope.PROJECT ? 4 : 0,
                  List.of(new Stratum(Stratum.Kind.FIELD, "F1", 2))),
              TestDraws.SEAL));
    }
    var sealed = DrawAlgorithm.sealed(requests);
    var shares = List.of(Share.ofOffice("share"));
    return requests.stream()
        .map(it -> DrawAlgorithm.canonical(DrawAlgorithm.draw(it, sealed, shares)))
        .toList();
  }

  /** How many recusals a transcript lists; its panel must be full. */
  public static int recusals(String transcript) {
    var read = DrawAlgorithm.read(transcript);
    if (!read.complete()) {
      throw new AssertionError("a panel is short");
    }
    return read.request().exclusions().size() + read.request().partial().size();
  }

  private static KnownExpert expert(int no, List<Candidate> all) {
    var entry = new ExpertEntry("专家" + no, "单位" + no % EMPLOYERS, "F" + no % 3, null, null);
    var kin = no % 5 == 0 ? List.of(all.get(no * 7 % all.size()).applicant()) : List.<UUID>of();
    return TestExperts.kinOf(kin, no, "220000", entry, FROZEN);
  }
}
