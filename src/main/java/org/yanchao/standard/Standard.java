package org.yanchao.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;

/** One version of an authority's standard: drafted, issued by document, sent for filing. */
@Entity
@Table(name = "standard")
public class Standard {

  private static final int LONGEST = 1000;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String programme;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "standard_level")
  private Level level;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StandardKind kind;

  private String issuer;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "standard_unit", joinColumns = @JoinColumn(name = "standard_id"))
  @Column(name = "unit")
  private Set<String> appliesTo = new HashSet<>();

  @Column(name = "standard_no")
  private int number;

  private String content;

  private @Nullable String documentNo;
  private @Nullable Instant issuedAt;
  private @Nullable Instant sentAt;
  private boolean sentLate;
  private @Nullable Instant forwardedAt;
  private @Nullable Instant acknowledgedAt;
  private @Nullable Instant correctionAt;
  private @Nullable String correctionText;

  @Version private @Nullable Long version;

  protected Standard() {}

  Standard(UUID id, StandardKey key, String issuer, int number, StandardContent content) {
    this.id = id;
    this.programme = key.programme();
    this.level = key.level();
    this.kind = key.kind();
    this.issuer = issuer;
    this.number = number;
    this.content = write(content);
  }

  void applyTo(Set<String> units) {
    appliesTo = new HashSet<>(units);
  }

  public UUID id() {
    return id;
  }

  public String issuer() {
    return issuer;
  }

  public StandardKey key() {
    return new StandardKey(programme, level, kind);
  }

  public Set<String> appliesTo() {
    return Set.copyOf(appliesTo);
  }

  /** An issued standard never changes; a correction is a new version. */
  public Optional<Refusal> whyNotChange() {
    return issuedAt == null ? Optional.empty() : Refusal.because("standard.issued");
  }

  void change(StandardContent changed) {
    whyNotChange().ifPresent(Refusal::raise);
    content = write(changed);
  }

  /** Why it cannot be issued under this number, empty when it can. */
  public Optional<Refusal> whyNotIssue(String document) {
    return document.isBlank() ? Refusal.because("standard.needs-document") : whyNotChange();
  }

  void issue(String document, Instant at) {
    whyNotIssue(document).ifPresent(Refusal::raise);
    documentNo = document.strip();
    issuedAt = at;
  }

  /** Why it cannot be sent for filing, empty when it can; being late is no reason (EC-04). */
  public Optional<Refusal> whyNotSend() {
    if (issuedAt == null) {
      return Refusal.because("standard.not-issued");
    }
    if (level == Level.PROVINCE) {
      return Refusal.because("standard.files-with-nobody");
    }
    return sentAt == null ? Optional.empty() : Refusal.because("standard.already-sent");
  }

  void send(Instant at, Cycle.Day lastDay) {
    whyNotSend().ifPresent(Refusal::raise);
    sentAt = at;
    sentLate = lastDay.isPastAt(at);
  }

  /** Why the city cannot pass it on to the province, empty when it can. */
  public Optional<Refusal> whyNotForward() {
    if (sentAt == null) {
      return Refusal.because("standard.not-sent");
    }
    return forwardedAt == null ? Optional.empty() : Refusal.because("standard.already-forwarded");
  }

  void forward(Instant at) {
    whyNotForward().ifPresent(Refusal::raise);
    forwardedAt = at;
  }

  /** Why no correction can be asked for with these words, empty when it can. */
  public Optional<Refusal> whyNotAskCorrection(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Refusal.because("standard.correction-text");
    }
    return acknowledgedAt == null && correctionAt == null
        ? Optional.empty()
        : Refusal.because("standard.already-answered");
  }

  /** It stays in force until its issuer has issued a corrected version. */
  void askCorrection(String text, Instant at) {
    whyNotAskCorrection(text).ifPresent(Refusal::raise);
    correctionAt = at;
    correctionText = text.strip();
  }

  boolean forwarded() {
    return forwardedAt != null;
  }

  StandardContent content() {
    return read(content);
  }

  /** Why the province cannot take note of it, empty when it can. */
  public Optional<Refusal> whyNotAcknowledge() {
    if (sentAt == null) {
      return Refusal.because("standard.not-sent");
    }
    return acknowledgedAt == null
        ? Optional.empty()
        : Refusal.because("standard.already-acknowledged");
  }

  void acknowledge(Instant at) {
    whyNotAcknowledge().ifPresent(Refusal::raise);
    acknowledgedAt = at;
  }

  boolean late() {
    return sentLate;
  }

  /** What the evaluator reads. */
  public StandardTerms terms() {
    var read = read(content);
    return new StandardTerms(
        programme + "/" + issuer + "/" + key().word(),
        String.valueOf(number),
        level,
        kind,
        documentNo == null ? "" : documentNo,
        read.sample(),
        List.copyOf(read.conditions()),
        read.preferences());
  }

  StandardView view() {
    return new StandardView(
        id,
        key(),
        issuer,
        appliesTo(),
        number,
        documentNo,
        issuedAt,
        sentAt,
        sentLate,
        new StandardView.Answer(forwardedAt, acknowledgedAt, correctionAt, correctionText),
        content().basis(),
        terms());
  }

  private static String write(StandardContent content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StandardContent read(String content) {
    try {
      return JSON.readValue(content, StandardContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
