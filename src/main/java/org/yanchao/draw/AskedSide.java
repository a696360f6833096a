package org.yanchao.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.expert.KnownSide;
import org.yanchao.transcript.DrawRequest;

/**
 * A batch, ready to be asked about thousands of experts.
 *
 * @param batch who is judged
 * @param whole all of them together
 * @param each every candidate alone, by id; none where a relation to one touches all
 */
record AskedSide(BatchSide batch, KnownSide whole, Map<UUID, KnownSide> each) {

  AskedSide(BatchSide batch) {
    this(batch, batch.known(), each(batch));
  }

  boolean byCandidate() {
    return batch.byCandidate();
  }

  /** What a candidate's project is called. */
  String base(UUID candidate) {
    return batch.candidates().stream()
        .filter(it -> it.id().equals(candidate))
        .map(it -> it.view().baseName())
        .findFirst()
        .orElseThrow();
  }

  /** What keeps an expert from some candidates, as a draw names it. */
  List<DrawRequest.Partial> partial(String number, StandBack back) {
    return batch.candidates().stream()
        .filter(it -> back.candidates().containsKey(it.id()))
        .map(
            it ->
                new DrawRequest.Partial(number, it.caseNo(), back.candidates().get(it.id()).name()))
        .toList();
  }

  private static Map<UUID, KnownSide> each(BatchSide batch) {
    var each = new LinkedHashMap<UUID, KnownSide>();
    if (batch.byCandidate()) {
      batch.candidates().forEach(it -> each.put(it.id(), batch.only(it).known()));
    }
    return each;
  }
}
