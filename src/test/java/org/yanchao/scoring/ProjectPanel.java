package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.yanchao.account.Actor;
import org.yanchao.pack.PackCopy;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.Seat;

/** A panel under a pack that lets experts stand back from single projects. */
record ProjectPanel(UUID batch, PanelDesk panels, PanelStore store) {

  /** A copy of the shipped pack that says so, and a database that no other pack was read into. */
  static void pack(DynamicPropertyRegistry properties) throws IOException {
    PackCopy.read(properties, it -> it.replace("scope: BATCH", "scope: PROJECT"));
    properties.add(
        "spring.datasource.url",
        () -> "jdbc:h2:mem:by-project;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
  }

  /** Seats whose experts do not judge every candidate. */
  List<Integer> standingBack() {
    return store.seated(batch).stream()
        .filter(it -> !store.standsBack(it).isEmpty())
        .map(Seat::seatNo)
        .toList();
  }

  /** Seats whose experts judge all. */
  List<Integer> clean() {
    return store.seated(batch).stream()
        .filter(it -> store.standsBack(it).isEmpty())
        .map(Seat::seatNo)
        .toList();
  }

  Actor me(int seat) {
    return ReviewStage.expert(panels.seat(batch, seat).expertId());
  }

  /** What is recorded of who held a seat, by the base it concerns. */
  List<Tuple> recusals(String expertNumber) {
    return panels.show(batch).recusals().stream()
        .filter(it -> it.expertNumber().equals(expertNumber))
        .map(it -> tuple(it.base(), it.ground()))
        .toList();
  }
}
