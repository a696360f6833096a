package org.yanchao.applicant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All projects. */
interface Projects extends Repository<Project, UUID> {

  Project save(Project project);

  Optional<Project> findById(UUID id);

  List<Project> findByApplicantIdOrderByNameAscIdAsc(UUID applicantId);
}
