package org.yanchao.conformance;

import static org.yanchao.conformance.Diagram.all;
import static org.yanchao.conformance.Diagram.nodesOf;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What a rule asks of a diagram's second half, the one the desk officer reads. */
final class Picture {

  private Picture() {}

  static boolean isSlanted(BpmnEdge edge) {
    return pieces(edge).stream().anyMatch(it -> it.x1 != it.x2 && it.y1 != it.y2);
  }

  /** A flow may touch only the two nodes that it joins. */
  static boolean crossesAShape(SequenceFlow flow, BpmnModelInstance diagram) {
    return all(diagram, FlowNode.class)
        .filter(it -> !it.equals(flow.getSource()) && !it.equals(flow.getTarget()))
        .filter(it -> !it.equals(flow.getParentElement()))
        .map(it -> box((BpmnShape) it.getDiagramElement()))
        .anyMatch(box -> pieces(flow.getDiagramElement()).stream().anyMatch(box::intersectsLine));
  }

  static boolean isLeftmost(StartEvent start) {
    var left = middle(start);
    return nodesOf(start.getParentElement()).stream().allMatch(it -> middle(it) >= left);
  }

  private static double middle(FlowNode node) {
    // An event sub-process is a frame below the flow, so its start counts, not its middle.
    return node.getParentElement() == null || Diagram.isAside(node)
        ? Double.MAX_VALUE
        : box((BpmnShape) node.getDiagramElement()).getCenterX();
  }

  private static Rectangle2D.Double box(BpmnShape shape) {
    var bounds = shape.getBounds();
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static List<Line2D.Double> pieces(BpmnEdge edge) {
    var points = new ArrayList<Waypoint>(edge.getWaypoints());
    var pieces = new ArrayList<Line2D.Double>();
    for (var i = 1; i < points.size(); i++) {
      var from = points.get(i - 1);
      var to = points.get(i);
      pieces.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
    }
    return pieces;
  }
}
