package org.yanchao.naming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/** Every name ever given. */
interface Namings extends Repository<Naming, UUID> {

  Naming save(Naming naming);

  Optional<Naming> findById(UUID id);

  Optional<Naming> findByCaseId(UUID caseId);

  boolean existsByCaseId(UUID caseId);

  Optional<Naming> findByCheckCode(String checkCode);

  boolean existsByProjectIdAndLevelAndStateNot(UUID projectId, Level level, NamingState state);

  boolean existsByCertificateNo(String certificateNo);

  List<Naming> findByApplicantIdAndLevel(UUID applicantId, Level level);

  List<Naming> findByAuthorityOrderByNamedOnDescIdAsc(String authority);

  List<Naming> findByApplicantIdOrderByNamedOnDescIdAsc(UUID applicantId);

  List<Naming> findByDocumentIdOrderByListNo(UUID documentId);

  /** One base over all levels, in the order in which it was named. */
  List<Naming> findByProjectIdOrderByNamedOnAscIdAsc(UUID projectId);

  /** This cycle's own namings, imported ones left out. */
  List<Naming> findByProgrammeAndCycleAndImportedFalseOrderByNamedOnAscIdAsc(
      String programme, int cycle);

  /** Names given by some authorities at one level, whatever the year. */
  List<Naming> findByAuthorityInAndLevelAndProgrammeOrderByNamedOnAscIdAsc(
      Collection<String> authorities, Level level, String programme);

  List<Naming> findByImportedFalseAndCertificateNoIsNotNull();

  /** Names of all years of one series of programmes at a level, whatever became of them. */
  @Query(
      "select n from Naming n where n.programme like :series and n.level = :level"
          + " and n.state <> org.yanchao.naming.NamingState.WITHDRAWN order by n.id")
  List<Naming> ofSeries(String series, Level level);

  /** What a document named and what is not printed yet. */
  List<Naming> findTop20ByDocumentIdAndCertificateFileIsNullOrderByListNo(UUID documentId);

  /** The names one unit has given, newest first. */
  @Query(
      "select n from Naming n where n.authority = :authority"
          + " and (:text is null or n.baseName like :text or n.entityName like :text)"
          + " order by n.namedOn desc, n.listNo, n.id")
  Page<Naming> findOwn(String authority, @Nullable String text, Pageable page);

  /** Which of these organisations hold a name on a day. */
  @Query(
      """
      select distinct n.creditCode from Naming n
      where n.creditCode in :codes and n.state = org.yanchao.naming.NamingState.ACTIVE
        and (n.validTo is null or n.validTo >= :day)
      """)
  Set<String> holders(Collection<String> codes, LocalDate day);

  default Naming get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("naming"));
  }
}
