package org.yanchao.fee;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rates of all rounds. */
interface ReviewFees extends Repository<ReviewFee, UUID> {

  ReviewFee save(ReviewFee fee);

  Optional<ReviewFee> findByRound(UUID round);
}
