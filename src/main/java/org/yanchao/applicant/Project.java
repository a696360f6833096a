package org.yanchao.applicant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an applicant runs in one county and hopes to have named; it outlives every cycle. */
@Entity
public class Project {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID applicantId;

  private String name;
  private String county;
  @Version private Long version;

  protected Project() {}

  Project(UUID id, UUID applicantId, String name, String county) {
    this.id = id;
    this.applicantId = applicantId;
    this.name = name;
    this.county = county;
  }

  UUID id() {
    return id;
  }

  void rename(String newName) {
    this.name = newName;
  }

  void moveTo(String newCounty) {
    this.county = newCounty;
  }

  ProjectView view() {
    return new ProjectView(id, applicantId, name, county);
  }
}
