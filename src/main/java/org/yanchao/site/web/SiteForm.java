package org.yanchao.site.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.scoring.Points;
import org.yanchao.site.SiteEntry;

/** A visit as it was typed. */
final class SiteForm {

  private static final String POINTS = "points-";

  private SiteForm() {}

  /** Whoever scores on site is there: how it was verified is no question here. */
  static SiteEntry read(FormDefinition form, MultiValueMap<String, String> typed) {
    var points = new TreeMap<String, String>();
    typed.forEach(
        (name, values) -> {
          if (name.startsWith(POINTS)) {
            points.put(name.substring(POINTS.length()), Points.folded(values.get(0)));
          }
        });
    var answers = FormAnswers.from(form, typed).with("method", "ON_SITE");
    return new SiteEntry(
        answers, points, version(typed.getFirst("version")), editor(typed.getFirst("editor")));
  }

  /** What was typed before a rule refused it. */
  static Map<String, String> points(Map<String, String> kept) {
    var points = new TreeMap<String, String>();
    kept.forEach(
        (name, text) -> {
          if (name.startsWith(POINTS)) {
            points.put(name.substring(POINTS.length()), text);
          }
        });
    return points;
  }

  private static long version(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }

  private static @Nullable String editor(@Nullable String typed) {
    return typed != null && typed.matches("[0-9a-f-]{36}") ? typed : null;
  }
}
