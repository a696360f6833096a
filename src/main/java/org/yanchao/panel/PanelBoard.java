package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.round.RoundView;

/** The batches with their seats: opens them after a draw and shows how far they are. */
@Component
class PanelBoard {

  private final ReviewBatches batches;
  private final Draws draws;
  private final Seats seats;
  private final Experts experts;
  private final BoardReader reader;

  PanelBoard(ReviewBatches batches, Draws draws, Seats seats, Experts experts, BoardReader reader) {
    this.batches = batches;
    this.draws = draws;
    this.seats = seats;
    this.experts = experts;
    this.reader = reader;
  }

  ReviewBatch batch(UUID id) {
    return batches.get(id);
  }

  ReviewBatch open(RoundView round, Transcript transcript, LocalDate dueOn, String by) {
    var request = transcript.request();
    var journal = reader.journal();
    var batch =
        batches.save(new ReviewBatch(journal.id(), request, round.id(), journal.now(), dueOn));
    draws.save(new Draw(journal.id(), batch, transcript, journal.now(), by));
    var byNumber = byNumber(transcript);
    for (var i = 0; i < transcript.seats().size(); i++) {
      var expert = byNumber.get(transcript.seats().get(i)).id();
      seats.save(Seat.drawn(journal.id(), batch.id(), i + 1, expert));
    }
    addAlternates(batch, transcript, 0);
    return batch;
  }

  /** A further draw of a batch, for alternates only. */
  void more(ReviewBatch batch, Transcript transcript, String by) {
    var journal = reader.journal();
    draws.save(new Draw(journal.id(), batch, transcript, journal.now(), by));
    addAlternates(batch, transcript, lastAlternate(batch));
  }

  /** Numbers of everyone who sits, sat or waits in the batch. */
  List<String> inPanel(ReviewBatch batch) {
    var ids = seats.findByBatchOrderByNoAscAlternateNoAsc(batch.id()).stream().map(Seat::expert);
    return experts.findByIdIn(ids.toList()).stream().map(Expert::number).toList();
  }

  private int lastAlternate(ReviewBatch batch) {
    return seats.findByBatchOrderByNoAscAlternateNoAsc(batch.id()).stream()
        .map(Seat::alternateNo)
        .filter(no -> no != null)
        .max(Integer::compare)
        .orElse(0);
  }

  private void addAlternates(ReviewBatch batch, Transcript transcript, int after) {
    var byNumber = byNumber(transcript);
    for (var i = 0; i < transcript.alternates().size(); i++) {
      var expert = byNumber.get(transcript.alternates().get(i)).id();
      var id = reader.journal().id();
      seats.save(Seat.alternate(id, batch.id(), after + i + 1, expert));
    }
  }

  void openNames(UUID batchId, Instant at) {
    var batch = batches.get(batchId);
    batch.openNames(at);
    batches.save(batch);
  }

  List<BatchView> batches(RoundView round) {
    return batches.findByRoundOrderByNo(round.id()).stream().map(reader::view).toList();
  }

  String transcript(UUID batchId) {
    return draws.findByBatchOrderByNo(batchId).stream()
        .findFirst()
        .map(Draw::transcript)
        .orElseThrow(() -> new NotFound("draw"));
  }

  List<String> transcripts(UUID roundId) {
    return draws(roundId).stream().map(Draw::transcript).toList();
  }

  /** The draws of a round in the order of their numbers, then of the batches. */
  List<Draw> draws(UUID roundId) {
    var batchNo =
        batches.findByRoundOrderByNo(roundId).stream()
            .collect(Collectors.toMap(ReviewBatch::id, ReviewBatch::no));
    return draws.findByRoundOrderByNo(roundId).stream()
        .sorted(Comparator.comparing(Draw::no).thenComparing(it -> batchNo.get(it.batch())))
        .toList();
  }

  private Map<String, Expert> byNumber(Transcript transcript) {
    return experts.findByNumberIn(transcript.permutation()).stream()
        .collect(Collectors.toMap(Expert::number, Function.identity()));
  }
}
