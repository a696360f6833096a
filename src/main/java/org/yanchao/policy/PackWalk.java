package org.yanchao.policy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through a pack's records with the path of each, so that a check need not know them all. */
public final class PackWalk {

  private PackWalk() {}

  /** Visits every record and every value in it. */
  public static void over(Object root, BiConsumer<String, Object> visitor) {
    visit("", root, visitor);
  }

  /** Visits every list whose members have an id, with those ids. */
  public static void lists(Object root, BiConsumer<String, List<String>> visitor) {
    over(
        root,
        (path, value) -> {
          if (value instanceof List<?> list && !list.isEmpty() && idOf(list.get(0)) != null) {
            visitor.accept(path, list.stream().map(it -> String.valueOf(idOf(it))).toList());
          }
        });
  }

  private static void visit(String path, @Nullable Object value, BiConsumer<String, Object> to) {
    if (value == null) {
      return;
    }
    to.accept(path, value);
    if (value instanceof Record row) {
      for (var part : row.getClass().getRecordComponents()) {
        visit(path + "/" + part.getName(), read(row, part), to);
      }
    } else if (value instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        visit(path + "/" + i, list.get(i), to);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, it) -> visit(path + "/" + key, it, to));
    }
  }

  /** What the pack calls a rule, null where it has no name. */
  public static @Nullable String nameOf(Object rule) {
    return part(rule, "name") instanceof String name ? name : null;
  }

  private static @Nullable Object idOf(@Nullable Object member) {
    return part(member, "id");
  }

  private static @Nullable Object part(@Nullable Object of, String name) {
    if (!(of instanceof Record row)) {
      return null;
    }
    for (var part : row.getClass().getRecordComponents()) {
      if (part.getName().equals(name)) {
        return read(row, part);
      }
    }
    return null;
  }

  private static @Nullable Object read(Record row, RecordComponent part) {
    try {
      return part.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unreadable record " + row.getClass().getSimpleName(), e);
    }
  }
}
