package org.yanchao.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row that brings its own id and is never changed: saved without asking whether it exists. */
@MappedSuperclass
public abstract class WrittenOnce implements Persistable<UUID> {

  @Transient private boolean stored;

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }
}
