package org.yanchao.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The request to take part in this year's review, and what became of it. */
@Embeddable
@NamedInterface("desks")
public class ReviewRequest {

  @Column(name = "review_requested")
  private boolean requested;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "review_state")
  private ReviewState state = ReviewState.NONE;

  @Column(name = "review_asked_at")
  private @Nullable Instant askedAt;

  protected ReviewRequest() {}

  public static ReviewRequest none() {
    return new ReviewRequest();
  }

  public static ReviewRequest asked(Instant at) {
    var request = new ReviewRequest();
    request.requested = true;
    request.state = ReviewState.REQUESTED;
    request.askedAt = at;
    return request;
  }

  void become(ReviewState found) {
    if (requested) {
      state = found;
    }
  }

  public boolean requested() {
    return requested;
  }

  public ReviewState state() {
    return state;
  }

  /** What the application window is held against. */
  public @Nullable Instant askedAt() {
    return askedAt;
  }

  /** Whether it still stands: asked for, not late, not unproved, not taken back. */
  public boolean stands() {
    return state == ReviewState.REQUESTED || state == ReviewState.IN_TIME;
  }
}
