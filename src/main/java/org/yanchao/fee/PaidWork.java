package org.yanchao.fee;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.Seat;
import org.yanchao.scoring.SheetState;
import org.yanchao.scoring.SheetStore;

/** Who handed in how many sheets of a batch; void sheets are no work that counts. */
@Component
class PaidWork {

  private final PanelStore panels;
  private final SheetStore sheets;
  private final ExpertRoll experts;

  PaidWork(PanelStore panels, SheetStore sheets, ExpertRoll experts) {
    this.panels = panels;
    this.sheets = sheets;
    this.experts = experts;
  }

  /** One expert's work in one batch. */
  record Done(String number, String name, String employer, int sheets) {}

  List<Done> of(UUID batch) {
    var seated = panels.seated(batch).stream().filter(Seat::done).toList();
    var byId =
        experts.byId(seated.stream().map(Seat::expert).toList()).stream()
            .collect(Collectors.toMap(Expert::id, Function.identity()));
    return seated.stream().map(it -> done(it, byId.get(it.expert()))).toList();
  }

  private Done done(Seat seat, Expert expert) {
    var given =
        (int)
            sheets.ofExpert(seat.batch(), seat.expert()).stream()
                .filter(it -> it.state() == SheetState.SUBMITTED && it.total().isPresent())
                .count();
    return new Done(expert.number(), expert.name(), expert.employer(), given);
  }
}
