package org.yanchao.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Refusal;

/** What two people wrote down of one candidate, as typed until both have signed. */
@Entity
@Table(name = "site_sheet")
class SiteSheet {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "case_id")
  private UUID levelCase;

  private String answers;

  private String points;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "signature_id")
  private @Nullable UUID signature;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private SiteState state = SiteState.OPEN;

  private @Nullable String editor;

  private @Nullable Instant finishedAt;

  private @Nullable String finishedBy;

  @Version private @Nullable Long version;

  protected SiteSheet() {}

  SiteSheet(UUID id, UUID round, UUID levelCase) {
    this.id = id;
    this.round = round;
    this.levelCase = levelCase;
    this.answers = FormAnswers.empty().toJson();
    this.points = TypedPoints.write(Map.of());
  }

  UUID id() {
    return id;
  }

  UUID round() {
    return round;
  }

  UUID levelCase() {
    return levelCase;
  }

  SiteState state() {
    return state;
  }

  FormAnswers answers() {
    return FormAnswers.fromJson(answers);
  }

  Map<String, String> points() {
    return TypedPoints.read(points);
  }

  Optional<UUID> signature() {
    return Optional.ofNullable(signature);
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  @Nullable String finishedBy() {
    return finishedBy;
  }

  long version() {
    return version == null ? 0 : version;
  }

  Optional<Refusal> whyNotChange() {
    return state == SiteState.DONE ? Refusal.because("site.signed-already") : Optional.empty();
  }

  Optional<Refusal> whyNotKeep(SiteEntry entry) {
    var samePage = editor != null && editor.equals(entry.editor());
    return whyNotChange()
        .or(
            () ->
                version() != entry.seenVersion() && !samePage
                    ? Refusal.because("site.changed-meanwhile")
                    : Optional.empty());
  }

  void keep(SiteEntry entry) {
    whyNotKeep(entry).ifPresent(Refusal::raise);
    answers = entry.answers().toJson();
    points = TypedPoints.write(entry.points());
    editor = entry.editor();
  }

  void sign(UUID scan) {
    whyNotChange().ifPresent(Refusal::raise);
    signature = scan;
  }

  void finish(Map<String, BigDecimal> given, Instant at, String by) {
    whyNotChange().ifPresent(Refusal::raise);
    points = TypedPoints.of(given);
    state = SiteState.DONE;
    finishedAt = at;
    finishedBy = by;
  }

  /** Open again; what was signed has to be signed anew. */
  void reopen() {
    state = SiteState.OPEN;
    signature = null;
    finishedAt = null;
    finishedBy = null;
    editor = null;
  }
}
