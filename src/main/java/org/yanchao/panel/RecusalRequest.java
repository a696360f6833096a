package org.yanchao.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.Candidate;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;

/** An applicant's request that a named person not judge their project. */
@Entity
@Table(name = "recusal_request")
class RecusalRequest {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private UUID candidate;

  private String personName;

  private String personEmployer;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RecusalGround ground;

  private String reason;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RequestState state = RequestState.WAITING;

  private @Nullable String answer;

  private Instant askedAt;

  private @Nullable Instant answeredAt;

  @Version private @Nullable Long version;

  protected RecusalRequest() {}

  RecusalRequest(UUID id, Candidate candidate, RequestEntry entry, Instant askedAt) {
    this.id = id;
    this.round = candidate.round();
    this.candidate = candidate.id();
    this.personName = entry.name();
    this.personEmployer = entry.employer();
    this.ground = entry.ground();
    this.reason = entry.reason();
    this.askedAt = askedAt;
  }

  UUID id() {
    return id;
  }

  UUID round() {
    return round;
  }

  UUID candidate() {
    return candidate;
  }

  RequestEntry entry() {
    return new RequestEntry(personName, personEmployer, ground, reason);
  }

  RequestState state() {
    return state;
  }

  Optional<Refusal> whyNotAnswer() {
    return state == RequestState.WAITING
        ? Optional.empty()
        : Refusal.because("panel.request-answered");
  }

  void answer(RequestState end, String why, Instant at) {
    whyNotAnswer().ifPresent(Refusal::raise);
    state = end;
    answer = why;
    answeredAt = at;
  }

  RequestView view(Candidate of) {
    return new RequestView(id, of.view(), entry(), state, answer, askedAt);
  }
}
