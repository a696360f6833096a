package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.panel.PanelDesk;

/** Task_FindOpenSeat: names the seat that still owes its sheets. */
@Component("findOpenSeat")
class FindOpenSeat implements JavaDelegate {

  private final PanelDesk panels;

  FindOpenSeat(PanelDesk panels) {
    this.panels = panels;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("seat", (long) panels.openSeats(key).get(0));
  }
}
