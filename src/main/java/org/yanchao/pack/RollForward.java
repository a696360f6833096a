package org.yanchao.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes next year's pack out of this year's: dates move by a year, and every line that only an
 * office can decide for the new year is marked open.
 */
final class RollForward {

  /** Marks a line that somebody has to decide; {@code check-packs} lists them. */
  static final String OPEN = "# OPEN:";

  private static final Pattern DATE = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern TOP = Pattern.compile("^[a-zA-Z]+:.*");
  private static final Pattern PLANNED = Pattern.compile("byYear: \\{([^}]*)}");

  /** Parts that hold for one year: what to settle in them before anybody applies. */
  private static final Map<String, String> YEARLY =
      Map.of(
          "document", "the paper of the new year, or that this one still holds",
          "target", "the number of the new year",
          "preferences", "whether the paper of the new year names the same grounds",
          "referenceLists", "import the lists that hold in the new year",
          "rubric", "whether the score sheet stays",
          "sampleStandards", "the thresholds of the new year");

  private static final Pattern COUNTED = Pattern.compile("^(version|year):.*");

  private final int year;
  private String section = "";

  RollForward(int year) {
    this.year = year;
  }

  /** The pack of the year after, as text, with the comments of the old one. */
  String next(String pack) {
    var lines = new ArrayList<String>();
    pack.lines().forEach(line -> lines.add(line(line)));
    return String.join("\n", lines) + "\n";
  }

  private String line(String line) {
    if (TOP.matcher(line).matches()) {
      section = line.substring(0, line.indexOf(':'));
    }
    if (section.equals("documents")) {
      return line;
    }
    if (section.equals("id") || section.equals("name") || COUNTED.matcher(line).matches()) {
      return head(line);
    }
    return decided(line);
  }

  private String head(String line) {
    if (line.startsWith("version:")) {
      return "version: 1";
    }
    if (line.startsWith("year:")) {
      return "year: " + (year + 1);
    }
    var moved = line.replace(String.valueOf(year), String.valueOf(year + 1));
    return line.startsWith("id:") && moved.equals(line) ? renamed(line) : moved;
  }

  /** A pack called after another year than its own, such as that of its paper. */
  private String renamed(String line) {
    return line.replaceFirst("-\\d{4}$", "-" + (year + 1));
  }

  private String decided(String line) {
    var dated = DATE.matcher(line).find();
    var moved = moved(line);
    if (dated && moved.contains("source:")) {
      return mark(moved, "the paper of this year names another date");
    }
    if (dated) {
      return mark(moved, "date moved by a year");
    }
    if (unplanned(line)) {
      return mark(line, "the paper plans nothing for " + (year + 1));
    }
    return yearly(line) ? mark(line, YEARLY.get(section)) : line;
  }

  /** The line that opens such a part; an empty list leaves nothing to settle. */
  private boolean yearly(String line) {
    return YEARLY.containsKey(section) && line.startsWith(section + ":") && !line.endsWith("[]");
  }

  private boolean unplanned(String line) {
    var years = PLANNED.matcher(line);
    return years.find() && !years.group(1).contains((year + 1) + ":");
  }

  private static String moved(String line) {
    return DATE.matcher(line)
        .replaceAll(found -> LocalDate.parse(found.group()).plusYears(1).toString());
  }

  private static String mark(String line, String why) {
    return line + "  " + OPEN + " " + why;
  }

  /** What is still open in a pack, as problems that do not stop it. */
  static List<PackProblem> open(String file, String pack) {
    var found = new ArrayList<PackProblem>();
    var lines = pack.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var at = lines.get(i).indexOf(OPEN);
      if (at >= 0) {
        var path = lines.get(i).strip().split(":", 2)[0];
        var why = lines.get(i).substring(at + OPEN.length()).strip();
        found.add(new PackProblem(file, i + 1, path, why, "decide it and take the mark away"));
      }
    }
    return List.copyOf(found);
  }
}
