package org.yanchao.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** Someone an authority may draw to judge a review. */
@Entity
@Table(name = "expert")
public class Expert {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Column(name = "expert_no")
  private String number;

  private String library;

  private String name;

  private String employer;

  private String field;

  @Column(name = "account_id")
  private @Nullable String account;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "applicant_id")
  private @Nullable UUID applicant;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ExpertStatus status = ExpertStatus.PENDING;

  private @Nullable String region;

  private @Nullable String title;

  @Version private @Nullable Long version;

  protected Expert() {}

  Expert(UUID id, String number, String library, ExpertEntry entry) {
    this.id = id;
    this.number = number;
    this.library = library;
    this.name = entry.name();
    this.employer = entry.employer();
    this.field = entry.field();
    this.account = entry.account();
    this.applicant = entry.applicant();
  }

  public UUID id() {
    return id;
  }

  /** Stable and without gaps in a library; what a draw knows of an expert. */
  public String number() {
    return number;
  }

  public String library() {
    return library;
  }

  public String name() {
    return name;
  }

  public String employer() {
    return employer;
  }

  public Optional<String> account() {
    return Optional.ofNullable(account);
  }

  /** The applicant this expert is, if any (EC-11). */
  public Optional<UUID> applicant() {
    return Optional.ofNullable(applicant);
  }

  public String field() {
    return field;
  }

  /** The unit in whose area the expert works. */
  public String region() {
    return region == null ? library : region;
  }

  /** Why the expert cannot be suspended, empty when they can. */
  public Optional<Refusal> whyNotSuspend() {
    return status == ExpertStatus.SUSPENDED
        ? Refusal.because("expert.expert-suspended-already")
        : Optional.empty();
  }

  void suspend() {
    whyNotSuspend().ifPresent(Refusal::raise);
    status = ExpertStatus.SUSPENDED;
  }

  void reinstate() {
    if (status == ExpertStatus.PENDING) {
      Refusal.of("expert.expert-not-approved").raise();
    }
    status = ExpertStatus.ACTIVE;
  }

  /** Why the expert cannot be approved, empty when they wait for it. */
  Optional<Refusal> whyNotApprove() {
    return status == ExpertStatus.PENDING
        ? Optional.empty()
        : Refusal.because("expert.expert-approved-already");
  }

  void approve() {
    whyNotApprove().ifPresent(Refusal::raise);
    status = ExpertStatus.ACTIVE;
  }

  /** What the register says of the expert besides name and library. */
  void describe(ProfileEntry entry) {
    employer = entry.employer();
    field = entry.field();
    region = entry.region();
    title = entry.title();
  }

  ProfileEntry profile() {
    return new ProfileEntry(employer, field, region, title);
  }

  void openAccount(String opened) {
    account = opened;
  }

  ExpertView view(List<TieView> ties) {
    return new ExpertView(
        id, number, library, name, employer, field, region, title, account, status, ties);
  }
}
