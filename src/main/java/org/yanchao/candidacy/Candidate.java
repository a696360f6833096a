package org.yanchao.candidacy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;

/** A project that takes part in a round, with what was true when the list was frozen. */
@Entity
@Table(name = "candidate")
public class Candidate {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "case_id")
  private UUID levelCase;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "project_id")
  private UUID project;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "applicant_id")
  private UUID applicant;

  private String creditCode;

  private String caseNo;

  private String baseName;

  private String applicantName;

  private String county;

  private @Nullable String township;

  @Column(name = "candidate_no")
  private int no;

  private boolean reliefUsed;

  private String facts;

  private String findings;

  private @Nullable String grounds;

  private Instant frozenAt;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private @Nullable UUID batch;

  @Column(name = "code_no")
  private @Nullable Integer code;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CandidateState state = CandidateState.IN_REVIEW;

  @Version private @Nullable Long version;

  protected Candidate() {}

  Candidate(UUID id, UUID round, int no, Standing standing, Instant frozenAt) {
    this.id = id;
    this.round = round;
    this.no = no;
    this.levelCase = standing.caseId();
    this.project = standing.projectId();
    this.applicant = standing.applicantId();
    this.creditCode = standing.creditCode();
    this.caseNo = standing.caseNo();
    this.baseName = standing.baseName();
    this.applicantName = standing.applicantName();
    this.county = standing.county();
    this.township = standing.township();
    this.reliefUsed = standing.reliefUsed();
    this.facts = Json.write(standing.facts());
    this.findings = Json.write(standing.findings());
    this.frozenAt = frozenAt;
  }

  public UUID id() {
    return id;
  }

  public UUID round() {
    return round;
  }

  public UUID levelCase() {
    return levelCase;
  }

  public UUID applicant() {
    return applicant;
  }

  public int no() {
    return no;
  }

  public CandidateState state() {
    return state;
  }

  public String caseNo() {
    return caseNo;
  }

  public String creditCode() {
    return creditCode;
  }

  public String applicantName() {
    return applicantName;
  }

  /** The township whose staff gave an opinion, empty when none did. */
  public String township() {
    return township == null ? "" : township;
  }

  public @Nullable UUID batch() {
    return batch;
  }

  public boolean inReview() {
    return state == CandidateState.IN_REVIEW;
  }

  public boolean groundsFrozen() {
    return grounds != null;
  }

  void freezeGrounds(String claims) {
    grounds = claims;
  }

  void assignTo(UUID itsBatch) {
    batch = itsBatch;
  }

  /** The number under which experts know it, 0 where nobody was given one. */
  public int code() {
    return code == null ? 0 : code;
  }

  void known(int as) {
    code = as;
  }

  /** What it is called; without its names where they are covered. */
  public Face face(boolean covered) {
    return covered
        ? new Face(id, code(), "", "", "")
        : new Face(id, code(), baseName, applicantName, caseNo);
  }

  void leave(CandidateState end) {
    state = end;
  }

  public CandidateView view() {
    return new CandidateView(
        id,
        round,
        levelCase,
        project,
        applicant,
        caseNo,
        baseName,
        applicantName,
        county,
        no,
        code(),
        reliefUsed,
        Json.read(facts, new TypeReference<CaseFacts>() {}),
        Json.read(findings, new TypeReference<List<Finding>>() {}),
        grounds == null
            ? List.of()
            : Json.read(grounds, new TypeReference<List<FrozenGround>>() {}),
        groundsFrozen(),
        batch,
        state,
        frozenAt);
  }
}
