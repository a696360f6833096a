package org.yanchao.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A transcript told step by step, so that a reader without a program can follow how chance became a
 * panel: what was sealed, what chance was made of, and why each expert of the order was seated or
 * passed over.
 *
 * @param transcript what is told
 * @param requestHash SHA-256 of what was sealed for this batch
 * @param excluded how many stand back, by reason
 * @param walk the experts of the order up to the last alternate
 * @param unreached how many of the order nobody had to look at
 */
public record DrawSteps(
    Transcript transcript,
    String requestHash,
    Map<String, Long> excluded,
    List<Line> walk,
    int unreached) {

  /** What became of an expert when the walk came by. */
  public enum Outcome {
    /** Took the seat of this number. */
    SEATED,
    /** The employer had its seats already. */
    EMPLOYER_FULL,
    /** The panel had all the experts who cannot judge every candidate that it may have. */
    PARTIAL_FULL,
    /** With this expert the seats that remain could no longer be filled. */
    SEATS_KEPT,
    /** The panel was complete. */
    PANEL_FULL
  }

  /**
   * One expert of the order.
   *
   * @param place in the order, counted from 1
   * @param seat number of the seat taken, 0 for none
   * @param alternate number as an alternate, 0 for none
   */
  public record Line(
      int place, DrawRequest.Entry expert, Outcome outcome, int seat, int alternate) {}

  /** Tells a transcript that verifies. */
  public static DrawSteps of(Transcript transcript) {
    var known =
        transcript.request().pool().stream()
            .collect(Collectors.toMap(DrawRequest.Entry::number, Function.identity()));
    var order = transcript.permutation().stream().map(known::get).toList();
    var end = end(transcript);
    var walk = new ArrayList<Line>();
    var seated = new ArrayList<DrawRequest.Entry>();
    for (var at = 0; at < end; at++) {
      var line = line(transcript, order.get(at), at, seated);
      walk.add(line);
      if (line.seat() > 0) {
        seated.add(line.expert());
      }
    }
    return new DrawSteps(
        transcript,
        DrawAlgorithm.hash(transcript.request()),
        excluded(transcript.request()),
        List.copyOf(walk),
        order.size() - end);
  }

  /** What was sealed, as the text whose SHA-256 is {@link #requestHash}. */
  public String sealedText() {
    return DrawAlgorithm.canonical(transcript.request());
  }

  /** The line whose SHA-256 is the commitment. */
  public String sealedLine() {
    return DrawAlgorithm.canonical(transcript.sealed());
  }

  /** The line whose SHA-256 is the seed. */
  public String chanceLine() {
    return DrawAlgorithm.chance(transcript.request(), transcript.commitment(), transcript.shares());
  }

  private static Line line(
      Transcript transcript, DrawRequest.Entry expert, int at, List<DrawRequest.Entry> seated) {
    var seat = transcript.seats().indexOf(expert.number()) + 1;
    var alternate = transcript.alternates().indexOf(expert.number()) + 1;
    return new Line(at + 1, expert, outcome(transcript, expert, seat, seated), seat, alternate);
  }

  private static Outcome outcome(
      Transcript transcript, DrawRequest.Entry expert, int seat, List<DrawRequest.Entry> seated) {
    if (seat > 0) {
      return Outcome.SEATED;
    }
    if (seated.size() == transcript.seats().size()) {
      return Outcome.PANEL_FULL;
    }
    var rule = SeatRule.of(transcript.request());
    var colleagues = seated.stream().filter(it -> it.employer().equals(expert.employer()));
    if (colleagues.count() >= rule.rules().perEmployer()) {
      return Outcome.EMPLOYER_FULL;
    }
    return rule.partial(expert)
            && seated.stream().filter(rule::partial).count() >= rule.rules().partialSeats()
        ? Outcome.PARTIAL_FULL
        : Outcome.SEATS_KEPT;
  }

  /** Where the walk ends: behind the last expert that sits or follows. */
  private static int end(Transcript transcript) {
    var order = transcript.permutation();
    var last = -1;
    for (var chosen : List.of(transcript.seats(), transcript.alternates())) {
      for (var number : chosen) {
        last = Math.max(last, order.indexOf(number));
      }
    }
    return last + 1;
  }

  private static Map<String, Long> excluded(DrawRequest request) {
    return request.exclusions().stream()
        .collect(
            Collectors.groupingBy(
                DrawRequest.Exclusion::reason, TreeMap::new, Collectors.counting()));
  }
}
