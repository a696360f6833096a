package org.yanchao.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A stranger with only the transcript recomputes the draw, and finds every changed value. */
class TranscriptTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final String transcript = DrawAlgorithm.canonical(transcript());

  @Test
  void aTrueTranscriptVerifies() {
    assertThat(DrawAlgorithm.verify(transcript)).isEmpty();
    assertThat(DrawAlgorithm.canonical(DrawAlgorithm.read(transcript))).isEqualTo(transcript);
  }

  @Test
  void everySingleChangedValueIsFound() throws Exception {
    var leaves = leaves(JSON.readTree(transcript), "");

    assertThat(leaves).hasSizeGreaterThan(140);
    for (var leaf : leaves) {
      var changed = JSON.readTree(transcript);
      change(changed, leaf);
      assertThat(DrawAlgorithm.verify(JSON.writeValueAsString(changed))).as(leaf).isNotEmpty();
    }
  }

  @Test
  void theChangedValueIsNamed() {
    var seats = DrawAlgorithm.read(transcript).seats();
    var swapped = transcript.replace("\"seats\":[\"" + seats.get(0), "\"seats\":[\"222400-099");

    assertThat(DrawAlgorithm.verify(swapped))
        .containsExactly(new Difference("/seats/0", "222400-099", seats.get(0)));
  }

  @Test
  void addedRemovedAndDoubledValuesAreFound() {
    assertThat(
            DrawAlgorithm.verify(transcript.replace("\"alternates\":[", "\"alternates\":[\"x\",")))
        .isNotEmpty();
    assertThat(DrawAlgorithm.verify(transcript.replace("\"draw\":2,", ""))).isNotEmpty();
    assertThat(DrawAlgorithm.verify(transcript.replace("\"draw\":2,", "\"draw\":2,\"draw\":2,")))
        .isNotEmpty();
    assertThat(DrawAlgorithm.verify(transcript + "{}")).isNotEmpty();
  }

  @Test
  void whatIsNoTranscriptDoesNotVerify() {
    for (var text : List.of("", "{}", "[1]", "null", "{\"request\":null}", "没有", "{\"a\":")) {
      assertThat(DrawAlgorithm.verify(text)).as(text).hasSize(1);
    }
  }

  @Test
  void theCommandAnswersWithJsonAndTells0From1From2() throws Exception {
    var good = Files.writeString(folder.resolve("good.json"), transcript);
    var bad = Files.writeString(folder.resolve("bad.json"), transcript.replace("KINSHIP", "BOARD"));

    assertThat(run(good.toString())).isEqualTo(Map.entry(0, true));
    assertThat(run(bad.toString())).isEqualTo(Map.entry(1, false));
    assertThat(new CommandLine(new VerifyDrawCommand()).execute(folder + "/none.json"))
        .isEqualTo(2);
    assertThat(new CommandLine(new VerifyDrawCommand()).execute()).isEqualTo(2);
  }

  private static Map.Entry<Integer, Boolean> run(String file) throws IOException {
    var before = System.out;
    var told = new ByteArrayOutputStream();
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      var code = new CommandLine(new VerifyDrawCommand()).execute(file);
      return Map.entry(code, JSON.readTree(told.toByteArray()).get("verified").asBoolean());
    } finally {
      System.setOut(before);
    }
  }

  /** One of two batches, with strata, recusals, three shares and an abandoned draw before it. */
  private static Transcript transcript() {
    var abandoned =
        new AbandonedDraw(1, "cd".repeat(32), "名单有误", "HEAD 222400", "2022-10-11T01:00Z");
    var strata =
        List.of(
            new Stratum(Stratum.Kind.FIELD, "F1", 2), new Stratum(Stratum.Kind.REGION, "2224", 1));
    var request =
        TestDraws.request(
            TestDraws.pool(20, 10),
            List.of(new DrawRequest.Exclusion("222400-007", "KINSHIP")),
            TestDraws.partial(List.of("222400-003", "222400-011", "222400-012")),
            new DrawRules(5, 2, 1, 2, strata),
            TestDraws.seal("own", List.of(abandoned)));
    var sealed = Map.of("1", DrawAlgorithm.hash(request), "2", "ef".repeat(32));
    var shares =
        List.of(
            Share.ofOffice("own"),
            new Share(Share.Source.SUPERVISOR, "七颗星"),
            new Share(Share.Source.APPLICANTS, "3 1 4"));
    return DrawAlgorithm.draw(request, sealed, shares);
  }

  private static List<String> leaves(JsonNode node, String path) {
    if (node.isValueNode()) {
      return List.of(path);
    }
    var found = new ArrayList<String>();
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(name -> found.addAll(leaves(node.get(name), path + "/" + name)));
    } else {
      IntStream.range(0, node.size())
          .forEach(i -> found.addAll(leaves(node.get(i), path + "/" + i)));
    }
    return found;
  }

  private static void change(JsonNode tree, String path) {
    var slash = path.lastIndexOf('/');
    var parent = tree.at(path.substring(0, slash));
    var name = path.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      var old = object.get(name);
      if (old.isNumber()) {
        object.put(name, old.asInt() + 1);
      } else {
        object.put(name, old.asText() + "x");
      }
    } else {
      var array = (ArrayNode) parent;
      var index = Integer.parseInt(name);
      array.set(index, array.get(index).asText() + "x");
    }
  }
}
