package org.yanchao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yanchao.panel.PanelDesk;

/** Task_CheckSeats: asks whether a seat of the batch still owes its sheets. */
@Component("checkSeats")
class CheckSeats implements JavaDelegate {

  private final PanelDesk panels;

  CheckSeats(PanelDesk panels) {
    this.panels = panels;
  }

  @Override
  public void execute(DelegateExecution step) {
    var key = UUID.fromString(step.getProcessBusinessKey());
    step.setVariable("seatOpen", !panels.openSeats(key).isEmpty());
  }
}
