package org.yanchao.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes follow a key that only the office has, and no other order. */
class CodeKeyTest {

  private static final List<Candidate> JUDGED =
      IntStream.rangeClosed(1, 40)
          .mapToObj(it -> TestCandidates.numbered(it, new UUID(0, 1), Instant.EPOCH))
          .toList();

  @Test
  void theSameKeyGivesTheSameCodesInWhateverOrderItIsAsked() {
    var backwards = JUDGED.stream().sorted((a, b) -> b.no() - a.no()).toList();

    assertThat(numbers("key", backwards)).isEqualTo(numbers("key", JUDGED));
    assertThat(numbers("key", JUDGED)).doesNotHaveDuplicates().hasSize(JUDGED.size());
  }

  @Test
  void anotherKeyGivesAnotherOrderAndNoneIsThatOfTheList() {
    assertThat(numbers("key", JUDGED)).isNotEqualTo(numbers("another", JUDGED));
  }

  @Test
  void theMarkOfTheTrailTellsAnExchangedCode() {
    var key = new CodeKey(new UUID(0, 2), "key", Instant.EPOCH);
    var ordered = key.order(JUDGED);
    var exchanged = new java.util.ArrayList<>(ordered);
    java.util.Collections.swap(exchanged, 3, 4);

    assertThat(key.mark(ordered)).hasSize(64).isNotEqualTo(key.mark(exchanged));
  }

  @Test
  void codesThatTheKeyDoesNotMakeAreFound() {
    var key = new CodeKey(new UUID(0, 2), "key", Instant.EPOCH);
    var ordered = key.order(JUDGED);
    for (var i = 0; i < ordered.size(); i++) {
      ordered.get(i).known(i + 1);
    }
    assertThat(key.made(JUDGED)).isTrue();

    ordered.get(3).known(5);
    ordered.get(4).known(4);
    assertThat(key.made(JUDGED)).isFalse();
  }

  private static List<Integer> numbers(String secret, List<Candidate> judged) {
    return new CodeKey(new UUID(0, 2), secret, Instant.EPOCH)
        .order(judged).stream().map(Candidate::no).toList();
  }
}
