package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A stranger with only the transcript recomputes the draw, and finds every changed value. */
class DrawAlgorithmTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DrawRequest request = request("share");

  @Test
  void aTrueTranscriptVerifies() {
    var text = DrawAlgorithm.canonical(DrawAlgorithm.draw(request));

    assertThat(DrawAlgorithm.verify(text)).isEmpty();
  }

  @Test
  void everySingleChangedValueIsFound() throws Exception {
    var text = DrawAlgorithm.canonical(DrawAlgorithm.draw(request));
    var leaves = leaves(JSON.readTree(text), "");

    assertThat(leaves).hasSizeGreaterThan(75);
    for (var leaf : leaves) {
      var changed = JSON.readTree(text);
      change(changed, leaf);
      assertThat(DrawAlgorithm.verify(JSON.writeValueAsString(changed))).as(leaf).isNotEmpty();
    }
  }

  @Test
  void whatIsNoTranscriptDoesNotVerify() {
    assertThat(DrawAlgorithm.verify("")).isNotEmpty();
    assertThat(DrawAlgorithm.verify("{}")).isNotEmpty();
    assertThat(DrawAlgorithm.verify("[1]")).isNotEmpty();
    assertThat(DrawAlgorithm.verify("{\"request\":null}")).isNotEmpty();
  }

  @Test
  void theSameRequestAlwaysGivesThisPanel() {
    var drawn = DrawAlgorithm.draw(request);

    assertThat(drawn.seats()).hasSize(5).isEqualTo(DrawAlgorithm.draw(request("share")).seats());
    assertThat(drawn.alternates()).hasSize(2);
    assertThat(DrawAlgorithm.draw(request("other share")).permutation())
        .isNotEqualTo(drawn.permutation());
  }

  @Test
  void expertsWithTheSameConstraintsHaveTheSameChance() {
    var seated = new HashMap<String, Integer>();
    var draws = 20_000;
    for (var i = 0; i < draws; i++) {
      DrawAlgorithm.draw(request("s" + i)).seats().forEach(no -> seated.merge(no, 1, Integer::sum));
    }

    // The tenth employer has one expert left, whose chance is another one: nine employers of two.
    seated.remove("222400-017");
    var expected = seated.values().stream().mapToInt(Integer::intValue).sum() / 18.0;
    // 17 degrees of freedom: beyond 49.1 lies one honest draw in ten thousand.
    assertThat(seated).hasSize(18).doesNotContainKey("222400-007");
    assertThat(chiSquare(seated, expected)).isLessThan(49.1);
  }

  private static double chiSquare(Map<String, Integer> seated, double expected) {
    return seated.values().stream()
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }

  /** Twenty experts of ten employers, as an authority's library should have at least. */
  private static DrawRequest request(String share) {
    var pool =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> new DrawRequest.Entry("222400-%03d".formatted(i), "单位" + i % 10))
            .toList();
    return new DrawRequest(
        DrawAlgorithm.VERSION,
        "2022-222400-CITY",
        1,
        1,
        List.of("222400-2022-0001", "222400-2022-0002"),
        pool,
        List.of(new DrawRequest.Exclusion("222400-007", "KINSHIP")),
        5,
        2,
        1,
        share);
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
