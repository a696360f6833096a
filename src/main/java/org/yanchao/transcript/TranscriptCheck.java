package org.yanchao.transcript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Recomputes a transcript from nothing but its own text and names every value that differs. */
final class TranscriptCheck {

  private static final ObjectReader STRICT =
      DrawAlgorithm.CANONICAL.reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final int LONGEST_SHOWN = 80;

  private final String text;

  TranscriptCheck(String text) {
    this.text = text;
  }

  List<Difference> differences() {
    try {
      var told = STRICT.readTree(text);
      var read = DrawAlgorithm.CANONICAL.treeToValue(told, Transcript.class);
      var request = read.request();
      if (!DrawAlgorithm.VERSION.equals(request.algorithm())) {
        var path = "/request/algorithm";
        return List.of(new Difference(path, request.algorithm(), DrawAlgorithm.VERSION));
      }
      var found = new ArrayList<>(senseless(read));
      var right = STRICT.readTree(DrawAlgorithm.canonical(recomputed(read)));
      found.addAll(differences(told, right, ""));
      return List.copyOf(found);
    } catch (JsonProcessingException | RuntimeException e) {
      return List.of(new Difference("/", shown(text), ""));
    }
  }

  /** The draw once more; of the other batches drawn with it only the seals are known. */
  private static Transcript recomputed(Transcript told) {
    var sealed = new TreeMap<>(told.sealed());
    sealed.put(String.valueOf(told.request().batch()), DrawAlgorithm.hash(told.request()));
    return DrawAlgorithm.draw(told.request(), sealed, told.shares());
  }

  /** What no honest draw can say, though it might be computed. */
  private static List<Difference> senseless(Transcript told) {
    var found = new ArrayList<Difference>();
    var office = told.shares().stream().filter(it -> it.from() == Share.Source.OFFICE).toList();
    var opened = office.size() == 1 ? office.get(0).hash() : "";
    if (!told.request().seal().shareHash().equals(opened)) {
      var closed = told.request().seal().shareHash();
      found.add(new Difference("/request/seal/shareHash", closed, opened));
    }
    var numbers = new HashSet<String>();
    told.request().pool().stream()
        .filter(expert -> !numbers.add(expert.number()))
        .forEach(twice -> found.add(new Difference("/request/pool", twice.number(), "")));
    return found;
  }

  private static List<Difference> differences(JsonNode told, JsonNode right, String path) {
    if (told.equals(right)) {
      return List.of();
    }
    var found = new ArrayList<Difference>();
    if (told.isObject() && right.isObject()) {
      var names = new TreeSet<String>();
      told.fieldNames().forEachRemaining(names::add);
      right.fieldNames().forEachRemaining(names::add);
      names.forEach(
          it -> found.addAll(differences(told.path(it), right.path(it), path + "/" + it)));
    } else if (told.isArray() && right.isArray()) {
      for (var i = 0; i < Math.max(told.size(), right.size()); i++) {
        found.addAll(differences(told.path(i), right.path(i), path + "/" + i));
      }
    } else {
      found.add(new Difference(path.isEmpty() ? "/" : path, shown(told), shown(right)));
    }
    return found;
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "" : shown(node.isValueNode() ? node.asText() : node.toString());
  }

  private static String shown(String value) {
    return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
  }
}
