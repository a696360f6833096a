package org.yanchao.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The rule of the draw, the same for easy and tight pools: the eligible experts are put into an
 * order by chance alone, and walking that order an expert is seated whenever the remaining seats
 * can still be filled under the strata, the limit per employer and the limit of experts who cannot
 * judge every candidate.
 */
public final class DrawAlgorithm {

  /** Named in every transcript, so that a later rule cannot be mistaken for this one. */
  public static final String VERSION = "yanchao-draw-3";

  static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DrawAlgorithm() {}

  /** What chance is made of. */
  private record Seeding(String request, String commitment, List<Share> shares) {}

  /** How many seats these experts can fill at most. */
  public static int mostSeats(DrawRequest request) {
    return SeatRule.of(request).most(request.eligible());
  }

  /** The text whose SHA-256 is the seed. */
  public static String chance(DrawRequest request, String commitment, List<Share> shares) {
    return canonical(new Seeding(hash(request), commitment, shares));
  }

  /** SHA-256 of every sealed request, by batch number. */
  public static Map<String, String> sealed(List<DrawRequest> requests) {
    return requests.stream()
        .collect(
            Collectors.toMap(
                it -> String.valueOf(it.batch()), DrawAlgorithm::hash, (a, b) -> b, TreeMap::new));
  }

  /** What the trail keeps of sealed requests before chance is known. */
  public static String commitment(Map<String, String> sealed) {
    return hash(new TreeMap<>(sealed));
  }

  /** The only batch of its draw, with the office's share alone. */
  public static Transcript draw(DrawRequest request, String share) {
    return draw(request, sealed(List.of(request)), List.of(Share.ofOffice(share)));
  }

  /** Makes the draw; with too few experts the seats stay short and nothing is relaxed. */
  public static Transcript draw(
      DrawRequest request, Map<String, String> sealed, List<Share> shares) {
    var commitment = commitment(sealed);
    var seed = DigestUtils.sha256(chance(request, commitment, shares));
    var order = permutation(request.eligible(), new ChanceStream(seed));
    var seats = seats(order, SeatRule.of(request));
    return new Transcript(
        request,
        sealed,
        commitment,
        shares,
        HexFormat.of().formatHex(seed),
        numbers(order),
        numbers(seats),
        numbers(alternates(order, seats, request.rules())));
  }

  /** Where a transcript differs from what its own request gives; empty when it is true. */
  public static List<Difference> verify(String transcript) {
    return new TranscriptCheck(transcript).differences();
  }

  /** A transcript somebody brought, told step by step; only for one that verifies. */
  public static DrawSteps steps(String transcript) {
    return DrawSteps.of(read(transcript));
  }

  /** The transcript as text, keys in order, so that equal draws are equal texts. */
  public static String canonical(Object value) {
    try {
      return CANONICAL.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record can always be written", e);
    }
  }

  public static Transcript read(String transcript) {
    return read(transcript, new TypeReference<>() {});
  }

  public static List<DrawRequest> requests(String sealed) {
    return read(sealed, new TypeReference<>() {});
  }

  public static List<Share> shares(String given) {
    return read(given, new TypeReference<>() {});
  }

  private static <T> T read(String canonical, TypeReference<T> type) {
    try {
      return CANONICAL.readValue(canonical, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was stored can always be read", e);
    }
  }

  /** SHA-256 of a transcript's text, by which two copies are told apart at a glance. */
  public static String digestOf(String transcript) {
    return DigestUtils.sha256Hex(transcript);
  }

  public static String hash(Object value) {
    return DigestUtils.sha256Hex(canonical(value));
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

  private static List<DrawRequest.Entry> seats(List<DrawRequest.Entry> order, SeatRule rule) {
    var wanted = rule.most(order);
    var seated = new ArrayList<DrawRequest.Entry>();
    for (var i = 0; i < order.size() && seated.size() < wanted; i++) {
      var with = new ArrayList<>(seated);
      with.add(order.get(i));
      if (rule.canFill(wanted, with, order.subList(i + 1, order.size()))) {
        seated.add(order.get(i));
      }
    }
    return seated;
  }

  /** First those who could sit beside the whole panel, then whoever follows in the order. */
  private static List<DrawRequest.Entry> alternates(
      List<DrawRequest.Entry> order, List<DrawRequest.Entry> seated, DrawRules rules) {
    var taken =
        new HashMap<>(
            seated.stream()
                .collect(Collectors.toMap(DrawRequest.Entry::employer, e -> 1, Integer::sum)));
    var sitting = new HashSet<>(seated);
    var left = order.stream().filter(expert -> !sitting.contains(expert)).toList();
    var first = new ArrayList<DrawRequest.Entry>();
    var then = new ArrayList<DrawRequest.Entry>();
    for (var expert : left) {
      var beside = taken.getOrDefault(expert.employer(), 0) < rules.perEmployer();
      (beside ? first : then).add(expert);
      taken.merge(expert.employer(), beside ? 1 : 0, Integer::sum);
    }
    first.addAll(then);
    return first.stream().limit(rules.alternates()).toList();
  }

  private static List<String> numbers(List<DrawRequest.Entry> experts) {
    return experts.stream().map(DrawRequest.Entry::number).toList();
  }
}
