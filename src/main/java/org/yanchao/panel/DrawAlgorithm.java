package org.yanchao.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rule of the draw, the same for easy and tight pools: the eligible experts are put into an
 * order by chance alone, and walking that order an expert is seated whenever the remaining seats
 * can still be filled under the limit per employer.
 */
public final class DrawAlgorithm {

  /** Named in every transcript, so that a later rule cannot be mistaken for this one. */
  public static final String VERSION = "yanchao-draw-1";

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private DrawAlgorithm() {}

  /** How many seats these experts can fill at most under the limit per employer. */
  public static int mostSeats(DrawRequest request) {
    return fillable(request.eligible(), Map.of(), request.perEmployer());
  }

  /** Makes the draw; with too few experts the seats stay short and nothing is relaxed. */
  public static Transcript draw(DrawRequest request) {
    var seed = ChanceStream.sha256(canonical(request).getBytes(StandardCharsets.UTF_8));
    var order = permutation(request.eligible(), new ChanceStream(seed));
    var seats = seats(order, request);
    var alternates = alternates(order, seats, request);
    return new Transcript(
        request,
        HexFormat.of().formatHex(seed),
        numbers(order),
        numbers(seats),
        numbers(alternates));
  }

  /** Where a transcript differs from what its own request gives; empty when it is true. */
  public static List<String> verify(String transcript) {
    try {
      var told = CANONICAL.readTree(transcript);
      var request = CANONICAL.treeToValue(told.path("request"), DrawRequest.class);
      if (!VERSION.equals(request.algorithm())) {
        return List.of("/request/algorithm");
      }
      return differences(told, CANONICAL.valueToTree(draw(request)), "");
    } catch (JsonProcessingException | RuntimeException e) {
      return List.of("/");
    }
  }

  /** The transcript as text, keys in order, so that equal draws are equal texts. */
  public static String canonical(Object value) {
    try {
      return CANONICAL.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record can always be written", e);
    }
  }

  static Transcript read(String transcript) {
    try {
      return CANONICAL.readValue(transcript, Transcript.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored transcript can always be read", e);
    }
  }

  /** Fisher–Yates over the experts in the order of their numbers. */
  private static List<DrawRequest.Entry> permutation(
      List<DrawRequest.Entry> eligible, ChanceStream chance) {
    var order = new ArrayList<>(eligible);
    for (var last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, chance.below(last + 1));
    }
    return order;
  }

  private static List<DrawRequest.Entry> seats(List<DrawRequest.Entry> order, DrawRequest request) {
    var wanted = Math.min(request.seats(), mostSeats(request));
    var seated = new ArrayList<DrawRequest.Entry>();
    var taken = new HashMap<String, Integer>();
    for (var i = 0; i < order.size() && seated.size() < wanted; i++) {
      var expert = order.get(i);
      if (taken.getOrDefault(expert.employer(), 0) >= request.perEmployer()) {
        continue;
      }
      taken.merge(expert.employer(), 1, Integer::sum);
      var rest = fillable(order.subList(i + 1, order.size()), taken, request.perEmployer());
      if (seated.size() + 1 + rest >= wanted) {
        seated.add(expert);
      } else {
        taken.merge(expert.employer(), -1, Integer::sum);
      }
    }
    return seated;
  }

  /** First those who could sit beside the whole panel, then whoever follows in the order. */
  private static List<DrawRequest.Entry> alternates(
      List<DrawRequest.Entry> order, List<DrawRequest.Entry> seated, DrawRequest request) {
    var taken =
        new HashMap<>(
            seated.stream()
                .collect(Collectors.toMap(DrawRequest.Entry::employer, e -> 1, Integer::sum)));
    var left = order.stream().filter(expert -> !seated.contains(expert)).toList();
    var chosen = new ArrayList<DrawRequest.Entry>();
    for (var expert : left) {
      if (taken.getOrDefault(expert.employer(), 0) < request.perEmployer()) {
        taken.merge(expert.employer(), 1, Integer::sum);
        chosen.add(expert);
      }
    }
    left.stream().filter(expert -> !chosen.contains(expert)).forEach(chosen::add);
    return chosen.stream().limit(request.alternates()).toList();
  }

  private static int fillable(
      List<DrawRequest.Entry> experts, Map<String, Integer> taken, int perEmployer) {
    return experts.stream()
        .collect(Collectors.toMap(DrawRequest.Entry::employer, e -> 1, Integer::sum))
        .entrySet()
        .stream()
        .mapToInt(
            employer ->
                Math.min(
                    employer.getValue(), perEmployer - taken.getOrDefault(employer.getKey(), 0)))
        .sum();
  }

  private static List<String> numbers(List<DrawRequest.Entry> experts) {
    return experts.stream().map(DrawRequest.Entry::number).toList();
  }

  private static List<String> differences(JsonNode told, JsonNode right, String path) {
    if (told.equals(right)) {
      return List.of();
    }
    if (!told.isObject() || !right.isObject()) {
      return List.of(path.isEmpty() ? "/" : path);
    }
    var found = new ArrayList<String>();
    var names = new TreeSet<String>();
    told.fieldNames().forEachRemaining(names::add);
    right.fieldNames().forEachRemaining(names::add);
    for (var name : names) {
      found.addAll(differences(told.path(name), right.path(name), path + "/" + name));
    }
    return found;
  }
}
