package org.yanchao.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Everything anybody was told. */
interface Notifications extends Repository<Notification, UUID> {

  Notification save(Notification notification);

  Optional<Notification> findById(UUID id);

  boolean existsByCauseAndAccount(UUID cause, String account);

  Page<Notification> findByAccountOrderByMadeAtDescIdAsc(String account, Pageable page);
}
