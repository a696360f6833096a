package org.yanchao.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The how-to page suffices to recompute a draw, and its worked example is true to the letter. */
class StrangerTest {

  private static final Path PAGES = Path.of("src/docs/how-to");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theWorkedExampleVerifiesByTheProgramAndByTheStranger() throws IOException {
    var text = Files.readString(PAGES.resolve("draw-example.json"));

    assertThat(DrawAlgorithm.verify(text)).isEmpty();
    assertAgree(text);
  }

  @Test
  void everyValueThePageNamesIsWhatTheStrangerComputes() throws IOException {
    var page = Files.readString(PAGES.resolve("verify-a-draw.md"));
    var stranger = new Stranger(Files.readString(PAGES.resolve("draw-example.json")));
    var mine = stranger.recomputed();

    for (var name : List.of("request", "commitment", "shareHash", "seed")) {
      assertThat(page).as(name).contains(mine.get(name).asText());
    }
    assertThat(page).contains("are " + joined(stranger.numbersUsed()) + ";");
    assertThat(page).contains("come " + shortened(mine.get("permutation")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "七颗星", "\"quoted\" \\ 𠮷 /", "4", "5", "6", "7", "8"})
  void programAndStrangerAgreeOnTightPools(String share) throws IOException {
    var strata =
        List.of(
            new Stratum(Stratum.Kind.FIELD, "F1", 2), new Stratum(Stratum.Kind.REGION, "2224", 1));
    var out = List.of(new DrawRequest.Exclusion("222400-004", "KINSHIP"));
    var abandoned = new AbandonedDraw(1, "cd", "换行\n和\u001f", "HEAD 222400", "2022-10-11T01:00Z");
    var request =
        TestDraws.request(
            TestDraws.pool(11, 7),
            out,
            TestDraws.partial(List.of("222400-001", "222400-002", "222400-003", "222400-007")),
            new DrawRules(5, 3, 1, 1, strata),
            TestDraws.seal(share, List.of(abandoned)));

    assertAgree(DrawAlgorithm.canonical(DrawAlgorithm.draw(request, share)));
    var more = request.forAlternates(List.of("222400-001", "222400-002"));
    assertAgree(DrawAlgorithm.canonical(DrawAlgorithm.draw(more, share)));
  }

  private static void assertAgree(String transcript) throws IOException {
    var told = JSON.readTree(transcript);
    var mine = new Stranger(transcript).recomputed();

    var batch = told.at("/request/batch").asText();
    assertThat(mine.get("request")).isEqualTo(told.get("sealed").get(batch));
    assertThat(mine.get("shareHash")).isEqualTo(told.at("/request/seal/shareHash"));
    for (var name : List.of("commitment", "seed", "permutation", "seats", "alternates")) {
      assertThat(mine.get(name)).as(name).isEqualTo(told.get(name));
    }
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String shortened(JsonNode numbers) {
    var last = new StringBuilder();
    numbers.forEach(it -> last.append(' ').append(it.asText().split("-")[1]));
    return last.substring(1);
  }
}
