package org.yanchao.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Finding;

/**
 * Blots names out of what an applicant wrote, however they are spaced and whatever their width.
 * Telephone, identity and credit numbers go as well: nobody needs one to judge.
 */
final class NameBlot {

  /** What stands in place of a name; the same in every language. */
  static final String MARK = "■■■";

  private static final String NUMBERS =
      "(?<![0-9])1[3-9][0-9]{9}(?![0-9])|(?=[A-Z0-9]{0,4}[0-9]{6})[0-9A-Z]{18}";
  private static final int FROM_WIDE = '\uFF01' - '!';

  private final Pattern names;

  NameBlot(Collection<String> words) {
    var all =
        words.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(NameBlot::spelt)
            .collect(Collectors.joining("|"));
    var both = all.isEmpty() ? NUMBERS : all + "|" + NUMBERS;
    names = Pattern.compile(both, Pattern.CASE_INSENSITIVE);
  }

  String over(String text) {
    return names.matcher(text).replaceAll(MARK);
  }

  /** Answers with what is hidden taken out. */
  static FormAnswers without(FormAnswers answers, Set<String> hidden) {
    return new NameBlot(Set.of()).over(answers, Set.of(), hidden);
  }

  /** Answers with what is hidden taken out, and names blotted out of the other free texts. */
  FormAnswers over(FormAnswers answers, Set<String> free, Set<String> hidden) {
    var shown = new TreeMap<String, List<String>>();
    answers.values().forEach((key, all) -> shown.put(key, over(key, all, free, hidden)));
    var rows = new TreeMap<String, List<FormAnswers>>();
    answers.rows().forEach((key, all) -> rows.put(key, over(all, free, hidden)));
    return new FormAnswers(shown, rows);
  }

  private List<FormAnswers> over(List<FormAnswers> rows, Set<String> free, Set<String> hidden) {
    return rows.stream().map(it -> over(it, free, hidden)).toList();
  }

  private List<String> over(String key, List<String> all, Set<String> free, Set<String> hidden) {
    if (hidden.contains(key)) {
      return List.of(MARK);
    }
    return free.contains(key) ? all.stream().map(this::over).toList() : all;
  }

  Finding over(Finding finding) {
    return finding.retold(this::over);
  }

  private static String spelt(String word) {
    return word.strip()
        .codePoints()
        .filter(it -> !Character.isWhitespace(it))
        .mapToObj(NameBlot::eitherWidth)
        .collect(Collectors.joining("[\\s\u3000]*"));
  }

  private static String eitherWidth(int sign) {
    var narrow = sign >= '\uFF01' && sign <= '\uFF5E' ? sign - FROM_WIDE : sign;
    if (narrow < '!' || narrow > '~') {
      return Pattern.quote(Character.toString(sign));
    }
    var wide = Character.toString(narrow + FROM_WIDE);
    return "[" + Pattern.quote(Character.toString(narrow)) + wide + "]";
  }
}
