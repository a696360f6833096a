package org.yanchao.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** What one unit has to recommend upward after one naming document, and what it sent. */
@Entity
@Table(name = "recommendation")
class Recommendation {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID namingDocumentId;

  private String lowerAuthority;
  private String upperAuthority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  private String programme;

  @Column(name = "cycle_year")
  private int cycle;

  private LocalDate dueOn;
  private @Nullable Instant sentAt;
  private boolean late;
  private @Nullable String letterNo;

  private @Nullable String letter;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RecommendationStatus status = RecommendationStatus.COMPUTED;

  private Instant openedAt;
  @Version private @Nullable Long version;

  protected Recommendation() {}

  /** Who recommends to whom, at which level of which cycle. */
  record Route(String lower, String upper, Level level, String programme, int cycle) {}

  Recommendation(UUID id, @Nullable UUID document, Route route, LocalDate dueOn, Instant openedAt) {
    this.id = id;
    this.namingDocumentId = document;
    this.lowerAuthority = route.lower();
    this.upperAuthority = route.upper();
    this.level = route.level();
    this.programme = route.programme();
    this.cycle = route.cycle();
    this.dueOn = dueOn;
    this.openedAt = openedAt;
  }

  Route route() {
    return new Route(lowerAuthority, upperAuthority, level, programme, cycle);
  }

  @Nullable UUID documentId() {
    return namingDocumentId;
  }

  UUID id() {
    return id;
  }

  String lowerAuthority() {
    return lowerAuthority;
  }

  String upperAuthority() {
    return upperAuthority;
  }

  Level level() {
    return level;
  }

  /** The level it recommends to. */
  Level upperLevel() {
    return level.above().orElseThrow();
  }

  String programme() {
    return programme;
  }

  int cycle() {
    return cycle;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  boolean late() {
    return late;
  }

  RecommendationStatus status() {
    return status;
  }

  Optional<Refusal> whyNotSend() {
    return switch (status) {
      case COMPUTED -> Optional.empty();
      case SENT -> Refusal.because("recommendation.recommendation-sent");
      case NOTHING_DUE, NOTHING_SENT -> Refusal.because("recommendation.nothing-to-send");
    };
  }

  void send(String number, String words, Instant at) {
    whyNotSend().ifPresent(Refusal::raise);
    letterNo = number;
    letter = words;
    sentAt = at;
    status = RecommendationStatus.SENT;
  }

  void nothingDue() {
    whyNotSend().ifPresent(Refusal::raise);
    status = RecommendationStatus.NOTHING_DUE;
  }

  void nothingSent() {
    whyNotSend().ifPresent(Refusal::raise);
    status = RecommendationStatus.NOTHING_SENT;
  }

  void extend(LocalDate day) {
    whyNotSend().ifPresent(Refusal::raise);
    dueOn = day;
  }

  void markLate() {
    late = true;
  }

  RecommendationView view(List<RecommendationView.Item> items) {
    return new RecommendationView(
        id,
        lowerAuthority,
        upperAuthority,
        level,
        programme,
        cycle,
        namingDocumentId,
        dueOn,
        sentAt,
        late,
        letterNo,
        letter,
        status,
        items);
  }
}
