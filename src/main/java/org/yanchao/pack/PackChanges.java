package org.yanchao.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a pack as an officer reads them: parts by their names, not by place. */
final class PackChanges {

  private final List<PackChange> found = new ArrayList<>();

  private PackChanges() {}

  static List<PackChange> between(JsonNode before, JsonNode after) {
    var changes = new PackChanges();
    for (var section : keys(before, after)) {
      changes.compare(
          new At(section, List.of(), List.of()), before.get(section), after.get(section));
    }
    return List.copyOf(changes.found);
  }

  /** A place of the pack: its part, the names on the way, and the keys below the last name. */
  private record At(String section, List<String> names, List<String> keys) {

    At named(String name) {
      return new At(section, with(names, name), List.of());
    }

    At below(String key) {
      return new At(section, names, with(keys, key));
    }

    private static List<String> with(List<String> list, String last) {
      return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
  }

  private void compare(At at, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null || after == null || !alike(before, after)) {
      told(at, before, after);
    } else if (before.isObject()) {
      keys(before, after).forEach(it -> compare(at.below(it), before.get(it), after.get(it)));
    } else if (parts(before) && parts(after)) {
      compareParts(at, byId(before), byId(after));
    } else if (!before.equals(after)) {
      told(at, before, after);
    }
  }

  private void compareParts(At at, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    var ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (var id : ids) {
      var old = before.get(id);
      var now = after.get(id);
      compare(at.named(name(now == null ? old : now, id)), old, now);
    }
  }

  private void told(At at, @Nullable JsonNode before, @Nullable JsonNode after) {
    found.add(new PackChange(at.section(), at.names(), at.keys(), said(before), said(after)));
  }

  private static boolean alike(JsonNode before, JsonNode after) {
    return before.isObject() == after.isObject() && before.isArray() == after.isArray();
  }

  /** Whether it is a list of things that can be told apart by an id of their own. */
  private static boolean parts(JsonNode list) {
    return list.isArray() && !list.isEmpty() && list.get(0).isObject() && id(list.get(0)) != null;
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    var byId = new LinkedHashMap<String, JsonNode>();
    list.forEach(it -> byId.put(String.valueOf(id(it)), it));
    return byId;
  }

  private static @Nullable String id(JsonNode part) {
    for (var key : List.of("id", "category", "indicator", "level", "head")) {
      if (part.path(key).isTextual()) {
        return part.path(key).asText();
      }
    }
    return null;
  }

  private static String name(JsonNode part, String id) {
    for (var key : List.of("name", "title", "cite")) {
      if (part.path(key).isTextual()) {
        return part.path(key).asText();
      }
    }
    return id;
  }

  private static List<String> keys(JsonNode before, JsonNode after) {
    var keys = new LinkedHashSet<String>();
    before.fieldNames().forEachRemaining(keys::add);
    after.fieldNames().forEachRemaining(keys::add);
    return List.copyOf(keys);
  }

  /** A part that came or went is told by its name; everything else by its value. */
  private static @Nullable String said(@Nullable JsonNode value) {
    if (value == null) {
      return null;
    }
    if (value.isObject()) {
      var id = id(value);
      return id == null ? value.toString() : name(value, id);
    }
    return value.isTextual() ? value.asText() : value.toString();
  }
}
