package org.yanchao.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a template may not contain; house rule 17. */
record TemplateRules(Set<String> directories, Bundles bundles) {

  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "Chinese text",
          Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]"),
          "inline style",
          Pattern.compile("<style|\\s(?:th:)?style(?:append)?="),
          "inline script",
          Pattern.compile("<script(?![^>]*\\bsrc=)|<script[^>]*>\\s*[^<\\s]|javascript:"),
          "handler attribute",
          Pattern.compile("\\s(?:th:|hx-)?on[a-z:-]*=[\"']"),
          "other host",
          Pattern.compile("(?:src|href|action)=\"[^\"]*(?:https?:)?//[a-z]"),
          "unescaped text",
          Pattern.compile("th:utext|\\[\\("));

  private static final Pattern SENDING = Pattern.compile("(?s)<form\\b(?:(?!</form>).)*");

  /** Signing in and out changes no state of ours and is answered before any page. */
  private static final Pattern ANSWERED_ONCE =
      Pattern.compile("layout/parts :: key\\b|name=\"_key\"|@\\{/(?:sign-in|sign-out)}");

  private static final Pattern FIGURE =
      Pattern.compile("<td[^>]*class=\"yc-number[^>]*data-label=(#\\{[^}]*})");

  private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.\\-]*)[(}]");
  private static final Pattern MESSAGE = Pattern.compile("#messages\\.msg\\w*\\('([^']+)'\\s*[,)]");
  private static final Pattern COMPOSED = Pattern.compile("#\\{\\|([^|]*)\\|");

  /**
   * What is wrong with one template.
   *
   * @param path from the template root, such as {@code desk/home.html}
   */
  List<String> offences(String path, String text) {
    var found = new ArrayList<String>();
    var slash = path.indexOf('/');
    if (!path.equals("error.html")
        && (slash < 0 || !directories.contains(path.substring(0, slash)))) {
      found.add(path + ": no module of this name");
    }
    FORBIDDEN.forEach(
        (what, pattern) -> {
          if (pattern.matcher(text).find()) {
            found.add(path + ": " + what);
          }
        });
    if (SENDING.matcher(text).results().anyMatch(it -> sendsWithoutKey(it.group()))) {
      found.add(path + ": form without key");
    }
    KEY.matcher(text).results().forEach(it -> knows(path, it, found));
    MESSAGE.matcher(text).results().forEach(it -> knows(path, it, found));
    COMPOSED.matcher(text).results().forEach(it -> knowsOneOf(path, it, found));
    FIGURE.matcher(text).results().forEach(it -> standsOver(path, text, it.group(1), found));
    return found;
  }

  /** Figures stand at the right of their column, and so does its head. */
  private static void standsOver(String path, String text, String label, List<String> found) {
    if (text.contains("<th scope=\"col\" th:text=\"" + label + "\"")) {
      found.add(path + ": head beside its figures " + label);
    }
  }

  private static boolean sendsWithoutKey(String form) {
    return form.contains("method=\"post\"") && !ANSWERED_ONCE.matcher(form).find();
  }

  private void knows(String path, MatchResult key, List<String> found) {
    var name = key.group(1);
    if (!bundles.chinese().containsKey(name) || !bundles.english().containsKey(name)) {
      found.add(path + ": no text for " + name);
    }
  }

  /** A composed key such as {@code status.${it}} must fit at least one text. */
  private void knowsOneOf(String path, MatchResult key, List<String> found) {
    var shape =
        Pattern.compile(Pattern.quote(key.group(1)).replaceAll("\\$\\{[^}]*}", "\\\\E.+\\\\Q"));
    if (bundles.chinese().keySet().stream().noneMatch(it -> shape.matcher(it).matches())) {
      found.add(path + ": no text like " + key.group(1));
    }
  }
}
