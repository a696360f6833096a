package org.yanchao.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yanchao.expert.Conflict;
import org.yanchao.expert.Expert;
import org.yanchao.expert.KnownExpert;
import org.yanchao.expert.KnownSide;
import org.yanchao.expert.Organiser;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieRule;
import org.yanchao.transcript.DrawRequest;

/**
 * The experts a round can draw from, as they are on one day, with everything that may keep them
 * away. Employers stand here as codes: who works where would tell who sits.
 *
 * @param experts every active expert of the libraries drawn from
 * @param away those who cannot come or have had their share of work, with the reason
 * @param left how many further seats each may take this year
 * @param ignored findings the officer does not follow, by expert
 * @param rule since when an ended tie no longer counts
 * @param organiser whose staff stands back
 */
record PoolSnapshot(
    List<KnownExpert> experts,
    Map<UUID, RecusalGround> away,
    Map<UUID, Long> left,
    Map<UUID, Set<RecusalGround>> ignored,
    TieRule rule,
    Organiser organiser) {

  private static final long ANY = Long.MAX_VALUE;

  /** Who may not judge a batch at all, and who not every candidate of it. */
  record Findings(List<DrawRequest.Exclusion> out, List<DrawRequest.Partial> partial) {}

  List<DrawRequest.Entry> entries() {
    var codes = new TreeMap<String, String>();
    experts.forEach(it -> codes.put(it.expert().employer(), ""));
    var no = 0;
    for (var code : codes.entrySet()) {
      code.setValue("U%03d".formatted(++no));
    }
    return experts.stream()
        .map(KnownExpert::expert)
        .map(it -> entry(it, codes.get(it.employer())))
        .toList();
  }

  /** An expert as a draw sees them. */
  static DrawRequest.Entry entry(Expert expert, String employerCode) {
    return new DrawRequest.Entry(expert.number(), employerCode, expert.field(), expert.region());
  }

  /**
   * Who may not judge one of the batches that are drawn together. Nobody can be drawn into more of
   * them than is left of their share: such experts take part in as many draws as that, in turns.
   *
   * @param no number of the batch, counted from 1
   * @param batches how many are drawn together
   */
  Findings findings(BatchSide side, int no, int batches) {
    var known = new AskedSide(side);
    var out = new ArrayList<DrawRequest.Exclusion>();
    var partial = new ArrayList<DrawRequest.Partial>();
    for (var at = 0; at < experts.size(); at++) {
      var expert = experts.get(at);
      var number = expert.expert().number();
      var inTurn = (at + no) % batches < left.getOrDefault(expert.expert().id(), ANY);
      var back = standBack(expert, known);
      back.fromAll()
          .or(() -> inTurn ? Optional.empty() : Optional.of(RecusalGround.LOAD))
          .ifPresentOrElse(
              why -> out.add(new DrawRequest.Exclusion(number, why.name())),
              () -> partial.addAll(known.partial(number, back)));
    }
    return new Findings(out, partial);
  }

  /** From how much of the batch this expert must stand back now. */
  StandBack standBack(KnownExpert it, AskedSide side) {
    var found = grounds(it, side.whole());
    var all = found.stream().filter(ground -> !side.byCandidate() || ground.ofAll()).findFirst();
    var whole = all.or(() -> Optional.ofNullable(away.get(it.expert().id())));
    if (whole.isPresent()) {
      return StandBack.fromAll(whole.get());
    }
    var some = new LinkedHashMap<UUID, RecusalGround>();
    if (!found.isEmpty()) {
      side.each()
          .forEach(
              (id, one) -> grounds(it, one).stream().findFirst().ifPresent(g -> some.put(id, g)));
    }
    return !some.isEmpty() && some.size() == side.each().size()
        ? StandBack.fromAll(some.values().iterator().next())
        : new StandBack(null, some);
  }

  /** Everything found, whether the officer follows it or not. */
  List<Conflict> conflicts(KnownExpert it, KnownSide side) {
    return it.conflicts(side, rule, organiser);
  }

  private List<RecusalGround> grounds(KnownExpert it, KnownSide side) {
    var not = ignored.getOrDefault(it.expert().id(), Set.of());
    return conflicts(it, side).stream()
        .map(Conflict::ground)
        .filter(ground -> !not.contains(ground))
        .toList();
  }
}
