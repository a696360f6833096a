package org.yanchao.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/**
 * Looks at a text before it is read as a pack: what could unfold into more than its own length, or
 * into a tree too deep to go through, is told with its line and never read.
 */
final class PackText {

  /** More characters than any pack has. */
  static final int LONGEST = 500_000;

  static final int DEEPEST = 30;

  /** A bomb repeats itself; nobody needs all of it. */
  private static final int ENOUGH = 20;

  private final List<Fault> faults = new ArrayList<>();
  private int depth;
  private int documents;

  /** What is wrong, on which line counted from one. */
  record Fault(int line, PackComplaint complaint) {}

  /** Everything that keeps this text from being read as a pack; empty when nothing does. */
  static List<Fault> faults(String text) {
    if (text.length() > LONGEST) {
      var line = (int) text.substring(0, LONGEST).chars().filter(it -> it == '\n').count() + 1;
      return List.of(new Fault(line, PackComplaint.of("", "too-long", LONGEST)));
    }
    var look = new PackText();
    look.over(text);
    return List.copyOf(look.faults);
  }

  /** Event by event, so that nothing is unfolded and nothing is kept. */
  private void over(String text) {
    try {
      for (var event : new Yaml(limits()).parse(new StringReader(text))) {
        look(event);
        if (faults.size() >= ENOUGH || depth > DEEPEST) {
          return;
        }
      }
    } catch (YAMLException e) {
      // Where the text is no YAML at all the reader says so, with its line.
      return;
    }
  }

  private void look(Event event) {
    if (event instanceof AliasEvent alias) {
      fault(event, "alias", "*" + alias.getAnchor());
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      fault(event, "alias", "&" + node.getAnchor());
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      fault(event, "second-document");
    } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      fault(event, "too-deep", DEEPEST);
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
  }

  private void fault(Event at, String code, Object... args) {
    var line = at.getStartMark().getLine() + 1;
    faults.add(new Fault(line, PackComplaint.of("", code, args)));
  }

  /** The parser's own limits; what it merges or unfolds is not asked for here. */
  static LoaderOptions limits() {
    var limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    limits.setCodePointLimit(LONGEST);
    limits.setMaxAliasesForCollections(0);
    limits.setAllowDuplicateKeys(false);
    return limits;
  }
}
