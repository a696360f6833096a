package org.yanchao.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** The review of one round, left to the unit above by a letter and handed back by another. */
@Entity
@Table(name = "review_delegation")
class ReviewDelegation {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  private String reviewer;

  private Instant delegatedAt;

  private @Nullable Instant acceptedAt;

  private boolean concluded;

  private @Nullable Instant returnedAt;

  private @Nullable Instant withdrawnAt;

  private @Nullable String withdrawnReason;

  private boolean declined;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "delegation_letter", joinColumns = @JoinColumn(name = "delegation_id"))
  @MapKeyColumn(name = "kind")
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
  private Map<LetterKind, Letter> letters = new HashMap<>();

  @Version private @Nullable Long version;

  protected ReviewDelegation() {}

  ReviewDelegation(UUID id, UUID round, String reviewer, Letter request) {
    this.id = id;
    this.round = round;
    this.reviewer = reviewer;
    this.delegatedAt = request.view().enteredAt();
    letters.put(LetterKind.REQUEST, request);
  }

  UUID round() {
    return round;
  }

  String reviewer() {
    return reviewer;
  }

  DelegationState state() {
    if (returnedAt != null) {
      return DelegationState.RETURNED;
    }
    if (concluded) {
      return DelegationState.CONCLUDED;
    }
    return acceptedAt == null ? DelegationState.ASKED : DelegationState.ACCEPTED;
  }

  /** The kept scan of a letter; none is a page that is not there. */
  UUID scan(LetterKind kind) {
    return Optional.ofNullable(letter(kind).scan()).orElseThrow(() -> new NotFound("scan"));
  }

  /** The letter of a kind; none is a page that is not there. */
  Letter letter(LetterKind kind) {
    return Optional.ofNullable(letters.get(kind)).orElseThrow(() -> new NotFound("letter"));
  }

  /** The day of the latest letter. */
  LocalDate lastDay() {
    return letters.values().stream().map(Letter::day).max(LocalDate::compareTo).orElseThrow();
  }

  Optional<Refusal> whyNotAnswer() {
    return state() == DelegationState.ASKED
        ? Optional.empty()
        : Refusal.because("round.delegation-answered");
  }

  void accept(Letter reply, Instant at) {
    whyNotAnswer().ifPresent(Refusal::raise);
    letters.put(LetterKind.REPLY, reply);
    acceptedAt = at;
  }

  void decline(String reason, Instant at) {
    whyNotAnswer().ifPresent(Refusal::raise);
    declined = true;
    end(reason, at);
  }

  /** Every panel of the round has ended; only the letter is missing. */
  void conclude() {
    concluded = true;
  }

  Optional<Refusal> whyNotReturn() {
    return switch (state()) {
      case RETURNED -> Refusal.because("round.handed-back-already");
      case CONCLUDED -> Optional.empty();
      case ASKED, ACCEPTED -> Refusal.because("round.review-not-closed");
    };
  }

  void handBack(Letter result, Instant at) {
    whyNotReturn().ifPresent(Refusal::raise);
    letters.put(LetterKind.RESULT, result);
    returnedAt = at;
  }

  /** From now on it counts no more. */
  void end(String reason, Instant at) {
    withdrawnReason = reason;
    withdrawnAt = at;
  }

  DelegationView view() {
    var shown =
        letters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().view()));
    return new DelegationView(reviewer, state(), shown);
  }

  EndedDelegation ended() {
    return new EndedDelegation(
        id,
        reviewer,
        view().documentNo(),
        declined,
        Objects.requireNonNullElse(withdrawnReason, ""),
        Objects.requireNonNull(withdrawnAt),
        letters.keySet().stream().filter(it -> letter(it).scan() != null).sorted().toList());
  }
}
