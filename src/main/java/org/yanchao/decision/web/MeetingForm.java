package org.yanchao.decision.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yanchao.decision.DecisionEntry;
import org.yanchao.decision.Meeting;
import org.yanchao.decision.PlaceEntry;
import org.yanchao.decision.PreparedDecision;
import org.yanchao.kernel.Refusal;

/**
 * The record of a collective decision as the page sends it.
 *
 * @param result NAME or KEEP by case
 * @param reason by case; needed for a departure and for a tie at the line
 * @param caseId who fills a freed place
 * @param why why a place is filled or left
 * @param seen mark of the board on which it was filled in
 */
record MeetingForm(
    @Nullable String meeting,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate heldOn,
    @Nullable String participants,
    @Nullable String conclusion,
    @Nullable Map<UUID, String> result,
    @Nullable Map<UUID, String> reason,
    @Nullable UUID caseId,
    @Nullable String why,
    @Nullable String seen) {

  DecisionEntry decision(@Nullable UUID minutes) {
    var chosen = result == null ? Map.<UUID, String>of() : result;
    List<DecisionEntry.Item> items =
        chosen.entrySet().stream()
            .map(it -> new DecisionEntry.Item(it.getKey(), named(it), reasonOf(it.getKey())))
            .toList();
    return new DecisionEntry(record(minutes), items);
  }

  /** What is prepared so far; anything may be missing. */
  PreparedDecision prepared() {
    var entered = result == null ? Map.<UUID, String>of() : result;
    var named =
        entered.entrySet().stream()
            .filter(MeetingForm::named)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var said = new HashMap<UUID, String>();
    entered.keySet().stream()
        .filter(it -> !reasonOf(it).isEmpty())
        .forEach(it -> said.put(it, reasonOf(it)));
    return new PreparedDecision(
        text(meeting), heldOn, text(participants), text(conclusion), named, said);
  }

  String board() {
    return text(seen);
  }

  PlaceEntry place(@Nullable UUID minutes, boolean fill) {
    return new PlaceEntry(record(minutes), fill ? caseId : null, text(why));
  }

  private Meeting record(@Nullable UUID minutes) {
    if (heldOn == null) {
      Refusal.of("decision.meeting-incomplete").raise();
    }
    return new Meeting(text(meeting), heldOn, text(participants), text(conclusion), minutes);
  }

  private String reasonOf(UUID id) {
    return reason == null ? "" : text(reason.get(id));
  }

  private static boolean named(Map.Entry<UUID, String> it) {
    return it.getValue().equals("NAME");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
