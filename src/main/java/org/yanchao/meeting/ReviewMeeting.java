package org.yanchao.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;

/** The panel meets over its sheets: all look at one candidate at a time, the chair writes. */
@Entity
@Table(name = "review_meeting")
public class ReviewMeeting {

  private static final int LONGEST = 4000;

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  private int chairSeat;

  @Column(name = "place_no")
  private int place = 1;

  private String notes = "{}";

  private @Nullable String opinion;

  private Instant openedAt;

  private @Nullable Instant concludedAt;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID signedPaper;

  @Version private @Nullable Long version;

  protected ReviewMeeting() {}

  ReviewMeeting(UUID id, UUID batch, int chairSeat, Instant openedAt) {
    this.id = id;
    this.batch = batch;
    this.chairSeat = chairSeat;
    this.openedAt = openedAt;
  }

  int chairSeat() {
    return chairSeat;
  }

  /** Which candidate all are looking at, counted from 1. */
  int place() {
    return place;
  }

  Map<String, String> notes() {
    return Json.read(notes, new TypeReference<Map<String, String>>() {});
  }

  Optional<String> opinion() {
    return Optional.ofNullable(opinion);
  }

  Optional<UUID> signedPaper() {
    return Optional.ofNullable(signedPaper);
  }

  boolean concluded() {
    return concludedAt != null;
  }

  /** Why this seat cannot lead the meeting on, empty when it can. */
  public Optional<Refusal> whyNotLead(int seat) {
    if (seat != chairSeat) {
      return Refusal.because("meeting.not-chair", chairSeat);
    }
    return concluded() ? Refusal.because("meeting.concluded") : Optional.empty();
  }

  static Optional<Refusal> whyNotText(String text) {
    if (text.isBlank()) {
      return Refusal.because("meeting.text-missing");
    }
    return text.length() > LONGEST
        ? Refusal.because("meeting.text-too-long", LONGEST)
        : Optional.empty();
  }

  void goTo(int number, int count) {
    place = Math.max(1, Math.min(number, count));
  }

  void note(UUID candidate, String text) {
    var all = new TreeMap<>(notes());
    all.put(candidate.toString(), text);
    notes = Json.write(all);
  }

  void conclude(String text, Instant at) {
    opinion = text;
    concludedAt = at;
  }

  void sign(UUID paper) {
    signedPaper = paper;
  }
}
