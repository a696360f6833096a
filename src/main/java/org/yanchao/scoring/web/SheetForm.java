package org.yanchao.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.scoring.SheetView;

/**
 * A score sheet as it was typed.
 *
 * @param points text by criterion, empty where nothing was typed
 * @param vetoes which items of the rubric's list were ticked
 * @param version of the sheet the page was drawn from
 * @param editor names the open page, so that its own saves are no conflict
 * @param next whether to go on to the next candidate
 */
record SheetForm(
    Map<String, String> points,
    String remark,
    List<Integer> vetoes,
    long version,
    @Nullable String editor,
    boolean next) {

  private static final String POINTS = "points-";
  private static final String VETO = "veto-";
  private static final int MOST_VETOES = 50;

  static SheetForm from(Map<String, String> typed) {
    var points = new TreeMap<String, String>();
    typed.forEach(
        (name, text) -> {
          if (name.startsWith(POINTS)) {
            points.put(name.substring(POINTS.length()), text.strip());
          }
        });
    return new SheetForm(
        points,
        typed.getOrDefault("remark", "").strip(),
        IntStream.range(0, MOST_VETOES).filter(it -> typed.containsKey(VETO + it)).boxed().toList(),
        version(typed.getOrDefault("version", "")),
        editor(typed.getOrDefault("editor", "")),
        typed.containsKey("next"));
  }

  /** The same for the desk; an item beyond the list stays unknown and is refused there. */
  SheetEntry entry(List<String> items) {
    return new SheetEntry(points, remark, ticked(items), version, editor);
  }

  /** The remark alone, as the reason why no points are given. */
  SheetEntry withoutPoints() {
    return new SheetEntry(Map.of(), remark, List.of(), version, editor);
  }

  List<String> ticked(List<String> items) {
    return vetoes.stream().map(it -> it < items.size() ? items.get(it) : "?").toList();
  }

  /** What is stored already says the same. */
  boolean says(SheetView stored, List<String> items) {
    var storedRemark = stored.remark() == null ? "" : stored.remark();
    return remark.equals(storedRemark)
        && ticked(items).equals(stored.vetoes())
        && stored.criteria().stream()
            .allMatch(it -> said(it.id()).equals(stored.points().getOrDefault(it.id(), "")));
  }

  private String said(String criterion) {
    return points.getOrDefault(criterion, "");
  }

  private static long version(String typed) {
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }

  private static @Nullable String editor(String typed) {
    return typed.matches("[0-9a-f-]{36}") ? typed : null;
  }
}
