package org.yanchao.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Somebody outside who has read the how-to page and nothing else: uses no class of this project and
 * decides whether seats can be filled by trying every way.
 */
final class Stranger {

  private static final long RANGE = 1L << 32;

  private final JsonNode told;
  private final List<Long> numbersUsed = new ArrayList<>();
  private final Deque<Long> numbers = new ArrayDeque<>();
  private byte[] seed = {};
  private long block;

  Stranger(String transcript) throws IOException {
    told = new ObjectMapper().readTree(transcript);
  }

  /** What steps 1 to 9 give, by the name the transcript has for it. */
  JsonNode recomputed() {
    var json = JsonNodeFactory.instance;
    var request = told.get("request");
    var hash = sha256(canonical(request));
    var commitment = sha256(canonical(told.get("sealed")));
    var chance = json.objectNode();
    chance.put("commitment", commitment).put("request", hash).set("shares", told.get("shares"));
    seed = digest(canonical(chance).getBytes(StandardCharsets.UTF_8));
    var order = permutation(request);
    var some = new TreeSet<String>();
    request.get("partial").forEach(it -> some.add(it.get("number").asText()));
    var seated = seats(order, some, request.get("rules"));
    var mine = json.objectNode();
    mine.put("request", hash).put("commitment", commitment);
    mine.put("shareHash", sha256(told.at("/shares/0/value").asText()));
    mine.put("seed", HexFormat.of().formatHex(seed));
    mine.putPOJO("permutation", named(order)).putPOJO("seats", named(seated));
    mine.putPOJO("alternates", named(alternates(order, seated, request.get("rules"))));
    return new ObjectMapper().valueToTree(mine);
  }

  /** The numbers of chance in the order they were taken. */
  List<Long> numbersUsed() {
    return numbersUsed;
  }

  private List<JsonNode> permutation(JsonNode request) {
    var out = new TreeSet<String>();
    request.get("exclusions").forEach(it -> out.add(it.get("number").asText()));
    var order = new ArrayList<JsonNode>();
    request.get("pool").forEach(order::add);
    order.removeIf(it -> out.contains(it.get("number").asText()));
    for (var place = order.size() - 1; place > 0; place--) {
      Collections.swap(order, place, (int) below(place + 1));
    }
    return order;
  }

  private long below(long bound) {
    var value = next();
    while (value >= RANGE - RANGE % bound) {
      value = next();
    }
    return value % bound;
  }

  private long next() {
    if (numbers.isEmpty()) {
      var counted = ByteBuffer.allocate(seed.length + 8).put(seed).putLong(block++).array();
      var bytes = ByteBuffer.wrap(digest(counted));
      while (bytes.hasRemaining()) {
        numbers.add(bytes.getInt() & 0xffffffffL);
      }
    }
    numbersUsed.add(numbers.peek());
    return numbers.remove();
  }

  private static List<JsonNode> seats(List<JsonNode> order, Set<String> some, JsonNode rules) {
    var wanted = rules.get("seats").asInt();
    while (!canReach(wanted, List.of(), order, some, rules)) {
      wanted--;
    }
    var seated = new ArrayList<JsonNode>();
    for (var at = 0; at < order.size() && seated.size() < wanted; at++) {
      seated.add(order.get(at));
      if (!canReach(wanted, seated, order.subList(at + 1, order.size()), some, rules)) {
        seated.remove(order.get(at));
      }
    }
    return seated;
  }

  /** Tries every set that holds these and otherwise only experts further down. */
  private static boolean canReach(
      int wanted, List<JsonNode> held, List<JsonNode> further, Set<String> some, JsonNode rules) {
    if (held.size() == wanted) {
      var found = held.stream().filter(it -> some.contains(it.get("number").asText())).count();
      return found <= rules.get("partialSeats").asInt() && fits(held, rules);
    }
    for (var at = 0; at < further.size(); at++) {
      var more = new ArrayList<>(held);
      more.add(further.get(at));
      if (canReach(wanted, more, further.subList(at + 1, further.size()), some, rules)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(List<JsonNode> set, JsonNode rules) {
    var employers = new HashMap<String, Integer>();
    set.forEach(it -> employers.merge(it.get("employer").asText(), 1, Integer::sum));
    var places = new ArrayList<JsonNode>();
    var free = rules.get("seats").asInt();
    for (var stratum : rules.get("strata")) {
      places.addAll(Collections.nCopies(stratum.get("seats").asInt(), stratum));
      free -= stratum.get("seats").asInt();
    }
    places.addAll(Collections.nCopies(free, null));
    return employers.values().stream().allMatch(it -> it <= rules.get("perEmployer").asInt())
        && give(set, places);
  }

  private static boolean give(List<JsonNode> set, List<JsonNode> places) {
    if (set.isEmpty()) {
      return true;
    }
    for (var at = 0; at < places.size(); at++) {
      var left = new ArrayList<>(places);
      var stratum = left.remove(at);
      var suits =
          stratum == null
              || set.get(0)
                  .get(stratum.get("kind").asText().equals("FIELD") ? "field" : "region")
                  .equals(stratum.get("value"));
      if (suits && give(set.subList(1, set.size()), left)) {
        return true;
      }
    }
    return false;
  }

  private static List<JsonNode> alternates(
      List<JsonNode> order, List<JsonNode> seated, JsonNode rules) {
    var counts = new HashMap<String, Integer>();
    seated.forEach(it -> counts.merge(it.get("employer").asText(), 1, Integer::sum));
    var first = new ArrayList<JsonNode>();
    var second = new ArrayList<JsonNode>();
    for (var expert : order) {
      var employer = expert.get("employer").asText();
      if (!seated.contains(expert)
          && counts.getOrDefault(employer, 0) < rules.get("perEmployer").asInt()) {
        counts.merge(employer, 1, Integer::sum);
        first.add(expert);
      } else if (!seated.contains(expert)) {
        second.add(expert);
      }
    }
    first.addAll(second);
    return first.subList(0, Math.min(first.size(), rules.get("alternates").asInt()));
  }

  private static List<String> named(List<JsonNode> experts) {
    return experts.stream().map(it -> it.get("number").asText()).toList();
  }

  private static String canonical(JsonNode value) {
    if (value.isObject()) {
      var names = new TreeSet<String>();
      value.fieldNames().forEachRemaining(names::add);
      var members = new StringJoiner(",", "{", "}");
      names.forEach(it -> members.add(quoted(it) + ":" + canonical(value.get(it))));
      return members.toString();
    }
    if (value.isArray()) {
      var items = new StringJoiner(",", "[", "]");
      value.forEach(it -> items.add(canonical(it)));
      return items.toString();
    }
    return value.isTextual() ? quoted(value.asText()) : value.bigIntegerValue().toString();
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (var sign : text.toCharArray()) {
      var known = "\b\t\n\f\r\"\\".indexOf(sign);
      if (known >= 0) {
        out.append('\\').append("btnfr\"\\".charAt(known));
      } else {
        out.append(sign < ' ' ? "\\u%04X".formatted((int) sign) : sign);
      }
    }
    return out.append('"').toString();
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
