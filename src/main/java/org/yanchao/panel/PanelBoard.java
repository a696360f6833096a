package org.yanchao.panel;

import java.time.Instant;
import java.time.LocalDate;
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
    draws.save(new Draw(journal.id(), batch, request.draw(), transcript, by));
    var byNumber = byNumber(transcript);
    for (var i = 0; i < transcript.seats().size(); i++) {
      var expert = byNumber.get(transcript.seats().get(i)).id();
      seats.save(Seat.drawn(journal.id(), batch.id(), i + 1, expert));
    }
    for (var i = 0; i < transcript.alternates().size(); i++) {
      var expert = byNumber.get(transcript.alternates().get(i)).id();
      seats.save(Seat.alternate(journal.id(), batch.id(), i + 1, expert));
    }
    return batch;
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
    return draws
        .findByBatchAndStatus(batchId, DrawStatus.USED)
        .map(Draw::transcript)
        .orElseThrow(() -> new NotFound("draw"));
  }

  List<String> transcripts(UUID roundId) {
    return draws.findByRoundOrderByNo(roundId).stream().map(Draw::transcript).toList();
  }

  private Map<String, Expert> byNumber(Transcript transcript) {
    return experts.findByNumberIn(transcript.permutation()).stream()
        .collect(Collectors.toMap(Expert::number, Function.identity()));
  }
}
