package org.yanchao.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** A base that holds a name at one level, with its certificate. */
@Entity
@Table(name = "naming")
public class Naming {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID caseId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID projectId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID applicantId;

  private String baseName;
  private String entityName;
  private String creditCode;
  private String county;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  private String authority;
  private String programme;
  private @Nullable String packVersion;

  @Column(name = "cycle_year")
  private int cycle;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID documentId;

  private String documentNo;
  private int listNo;
  private LocalDate namedOn;
  private @Nullable String certificateNo;
  private String checkCode;
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private NamingState state = NamingState.ACTIVE;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private BaseKind kind;

  private String registerOrder;
  private boolean imported;
  private @Nullable String provenance;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID certificateFile;

  @Version private @Nullable Long version;

  private static final int LAST_DAY = 99_999_999;

  protected Naming() {}

  /** The certificate: its number, the unguessable code of its check page and its last day. */
  record Certificate(@Nullable String number, String checkCode, @Nullable LocalDate validTo) {}

  /** A base of an earlier year, as the opening stock brings it. */
  static Naming imported(UUID id, ImportedBase base, String checkCode) {
    var naming = new Naming();
    naming.id = id;
    naming.authority = base.authority();
    naming.projectId = base.projectId();
    naming.applicantId = base.applicantId();
    naming.baseName = base.baseName().strip();
    naming.entityName = base.entityName().strip();
    naming.creditCode = base.creditCode();
    naming.county = base.county();
    naming.level = base.level();
    naming.programme = base.programme();
    naming.cycle = base.cycle();
    naming.documentNo = DocumentEntry.normal(base.documentNo());
    naming.namedOn = base.namedOn();
    naming.certificate(new Certificate(base.certificateNo(), checkCode, base.validTo()));
    naming.imported = true;
    naming.provenance = base.provenance();
    return naming;
  }

  /** A base named by a registered document. */
  static Naming by(NamingDocument document, int listNo, ImportedBase facts, UUID id) {
    var naming = imported(id, facts, "");
    naming.imported = false;
    naming.provenance = null;
    naming.documentId = document.id();
    naming.documentNo = document.number();
    naming.namedOn = document.datedOn();
    naming.listNo = listNo;
    return naming;
  }

  /** Newest first, then by unit and list: one column, so that an index can serve a page. */
  @PrePersist
  void intoTheRegister() {
    kind = BaseKind.of(creditCode);
    var day = namedOn.format(DateTimeFormatter.BASIC_ISO_DATE);
    var newestFirst = LAST_DAY - Integer.parseInt(day);
    registerOrder = "%d/%s/%06d/%s".formatted(newestFirst, authority, listNo, id);
  }

  void of(UUID itsCase) {
    caseId = itsCase;
  }

  /** From now on it goes by the rules it was named under. */
  void keep(String pack) {
    packVersion = pack;
  }

  void certificate(Certificate issued) {
    certificateNo = issued.number();
    checkCode = issued.checkCode();
    validTo = issued.validTo();
  }

  /** From now on another copy counts, under the same number, perhaps with other names. */
  void issueAgain(String newCheckCode, CertificateEntry entry) {
    checkCode = newCheckCode;
    certificateFile = null;
    if (entry.reason() == CertificateReason.RENAMED) {
      baseName = entry.baseName().isEmpty() ? baseName : entry.baseName();
      entityName = entry.entityName().isEmpty() ? entityName : entry.entityName();
    }
  }

  void printed(UUID file) {
    certificateFile = file;
  }

  /** The certificate as it was printed, null while it is not. */
  @Nullable UUID certificateFile() {
    return certificateFile;
  }

  UUID id() {
    return id;
  }

  @Nullable UUID caseId() {
    return caseId;
  }

  UUID projectId() {
    return projectId;
  }

  UUID applicantId() {
    return applicantId;
  }

  Level level() {
    return level;
  }

  @Nullable String certificateNo() {
    return certificateNo;
  }

  String authority() {
    return authority;
  }

  int cycle() {
    return cycle;
  }

  String county() {
    return county;
  }

  /** Its place in the register’s order. */
  public String registerOrder() {
    return registerOrder;
  }

  String programme() {
    return programme;
  }

  @Nullable String packVersion() {
    return packVersion;
  }

  boolean imported() {
    return imported;
  }

  Optional<Refusal> whyNotBecome(NamingState target) {
    return state.isOver() || state == target
        ? Refusal.because("naming.standing-state")
        : Optional.empty();
  }

  void become(NamingState target) {
    whyNotBecome(target).ifPresent(Refusal::raise);
    state = target;
    // The number of a mistaken entry is free for the one that is right.
    certificateNo = target == NamingState.WITHDRAWN ? null : certificateNo;
  }

  /** A name that ran out while its renewal waited for a signature holds again. */
  void holdUntil(LocalDate day) {
    validTo = day;
    state = state == NamingState.EXPIRED ? NamingState.ACTIVE : state;
  }

  /** Its state on a day: a name that ran out is expired whatever is stored. */
  NamingState stateOn(LocalDate day) {
    var over = validTo != null && day.isAfter(validTo);
    return state == NamingState.ACTIVE && over ? NamingState.EXPIRED : state;
  }

  /** Itself as of a day. */
  public NamingView view(LocalDate today) {
    return new NamingView(
        id,
        caseId,
        projectId,
        applicantId,
        baseName,
        entityName,
        creditCode,
        county,
        level,
        authority,
        programme,
        cycle,
        documentId,
        documentNo,
        namedOn,
        certificateNo,
        checkCode,
        validTo,
        stateOn(today),
        imported,
        provenance,
        packVersion);
  }
}
