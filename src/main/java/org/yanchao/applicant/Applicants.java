package org.yanchao.applicant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All organisations that ever filed. */
interface Applicants extends Repository<Applicant, UUID> {

  Applicant save(Applicant applicant);

  Optional<Applicant> findById(UUID id);

  Optional<Applicant> findByCreditCode(String creditCode);

  List<Applicant> findByNameOrderByCreditCode(String name);
}
