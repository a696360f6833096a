package org.yanchao.conformance;

import java.util.Arrays;
import java.util.List;

/** The rows of the first table under a heading, head and rule left out. */
record MarkdownTable(List<List<String>> rows) {

  static MarkdownTable under(String heading, String page) {
    return new MarkdownTable(
        page.lines()
            .dropWhile(line -> !line.strip().equals(heading))
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .filter(line -> line.startsWith("|"))
            .skip(2)
            .map(MarkdownTable::cells)
            .toList());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }
}
