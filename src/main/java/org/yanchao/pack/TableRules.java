package org.yanchao.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;

/**
 * What must hold of a decision table of priorities before it is published: the words are ours, and
 * every combination has exactly one effect. It answers nothing itself; that is the engine's.
 */
final class TableRules {

  static final String DECISION = "Decision_PriorityEffect";

  private static final List<String> INPUTS = List.of("category", "mechanism");
  private static final Set<String> CATEGORIES = words(PreferenceCategory.values());
  private static final Set<String> MECHANISMS = words(Mechanism.values());
  private static final Set<String> EFFECTS = words(Effect.values());

  private final List<Complaint> found = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private @Nullable String decision;
  private @Nullable String policy;

  /** A complaint with the line it is about, null when it is about the whole table. */
  record Complaint(@Nullable Integer line, PackComplaint complaint) {}

  /** One rule: its line and the words of its cells, an empty cell meaning any. */
  private record Row(int line, List<String> cells) {

    boolean holds(String category, String mechanism) {
      return says(0, category) && says(1, mechanism);
    }

    private boolean says(int cell, String word) {
      return cells.get(cell).isBlank() || TableRules.said(cells.get(cell)).anyMatch(word::equals);
    }
  }

  TableRules(String table) {
    try {
      read(table);
      judge();
    } catch (XMLStreamException e) {
      complain(e.getLocation().getLineNumber(), "table-unreadable");
    }
  }

  List<Complaint> complaints() {
    return List.copyOf(found);
  }

  private void read(String table) throws XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new StringReader(table));
    var cells = new ArrayList<String>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        begin(xml, cells);
      }
    }
  }

  private void begin(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "decision" -> decision = xml.getAttributeValue(null, "id");
      case "decisionTable" -> policy = xml.getAttributeValue(null, "hitPolicy");
      case "inputExpression" -> inputs.add(text(xml));
      case "inputEntry" -> cells.add(text(xml));
      case "outputEntry" -> {
        cells.add(text(xml));
        rows.add(new Row(xml.getLocation().getLineNumber(), List.copyOf(cells)));
        cells.clear();
      }
      default -> {}
    }
  }

  /** The text within the element just begun. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.isEndElement()) {
        return "";
      }
    }
    return xml.getElementText().strip();
  }

  private void judge() {
    var shaped = rows.stream().allMatch(it -> it.cells().size() == INPUTS.size() + 1);
    if (!DECISION.equals(decision)
        || !"UNIQUE".equals(policy)
        || !inputs.equals(INPUTS)
        || !shaped) {
      complain(null, "table-shape", DECISION, String.join(", ", INPUTS));
      return;
    }
    rows.forEach(this::judge);
    for (var category : CATEGORIES) {
      for (var mechanism : MECHANISMS) {
        judge(category, mechanism);
      }
    }
  }

  private void judge(Row row) {
    strange(row, 0, CATEGORIES::contains);
    strange(row, 1, MECHANISMS::contains);
    if (!EFFECTS.contains(row.cells().get(2).replace("\"", ""))) {
      complain(row.line(), "table-word", row.cells().get(2));
    }
  }

  private void strange(Row row, int cell, Predicate<String> known) {
    said(row.cells().get(cell))
        .filter(known.negate())
        .forEach(it -> complain(row.line(), "table-word", it));
  }

  private void judge(String category, String mechanism) {
    var hits = rows.stream().filter(it -> it.holds(category, mechanism)).toList();
    if (hits.isEmpty()) {
      complain(null, "table-gap", category, mechanism);
    } else if (hits.size() > 1) {
      var line = hits.get(1).line();
      complain(line, "table-overlap", category, mechanism, String.valueOf(hits.size()));
    }
  }

  private void complain(@Nullable Integer line, String code, Object... args) {
    found.add(new Complaint(line, PackComplaint.of("", code, args)));
  }

  private static Stream<String> said(String cell) {
    return Arrays.stream(cell.split(","))
        .map(it -> it.strip().replaceAll("^\"|\"$", ""))
        .filter(it -> !it.isEmpty());
  }

  private static Set<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
