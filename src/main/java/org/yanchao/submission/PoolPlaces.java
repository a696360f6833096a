package org.yanchao.submission;

import java.util.Optional;
import java.util.UUID;
import org.yanchao.casework.PoolPlace;

/** Where projects are in pools: a port, implemented by the module that keeps the pools. */
public interface PoolPlaces {

  /** The highest pool the project is in today. */
  Optional<PoolPlace> highest(UUID projectId);
}
