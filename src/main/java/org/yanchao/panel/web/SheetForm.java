package org.yanchao.panel.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yanchao.panel.CriterionView;

/**
 * A score sheet as it was typed.
 *
 * @param points text by criterion, empty where nothing was typed
 * @param version of the sheet the page was drawn from
 * @param next whether to go on to the next candidate
 */
record SheetForm(Map<String, String> points, String remark, long version, boolean next) {

  private static final String POINTS = "points-";

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
        version(typed.getOrDefault("version", "")),
        typed.containsKey("next"));
  }

  /** What is stored already under these criteria and remark says the same. */
  boolean says(Map<String, String> stored, String storedRemark, List<CriterionView> criteria) {
    return remark.equals(storedRemark)
        && criteria.stream()
            .map(CriterionView::id)
            .allMatch(it -> points.getOrDefault(it, "").equals(stored.getOrDefault(it, "")));
  }

  private static long version(String typed) {
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }
}
