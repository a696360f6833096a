package org.yanchao.pack;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a place in a YAML text, so that a problem can be clicked on. */
final class PackLines {

  private final @Nullable Node root;

  PackLines(String text) {
    root = compose(text);
  }

  private static @Nullable Node compose(String text) {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (YAMLException e) {
      return null;
    }
  }

  /** The line of the deepest part of the path that exists, counted from one. */
  @Nullable Integer of(String pointer) {
    var node = root;
    for (var step : pointer.split("/")) {
      var next = node == null || step.isEmpty() ? node : child(node, step);
      if (next == null) {
        break;
      }
      node = next;
    }
    return node == null ? null : node.getStartMark().getLine() + 1;
  }

  private static @Nullable Node child(Node node, String step) {
    if (node instanceof SequenceNode list && step.matches("\\d{1,6}")) {
      var index = Integer.parseInt(step);
      return index < list.getValue().size() ? list.getValue().get(index) : null;
    }
    if (node instanceof MappingNode map) {
      for (var pair : map.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
          return pair.getValueNode();
        }
      }
    }
    return null;
  }
}
