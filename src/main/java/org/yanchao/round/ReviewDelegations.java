package org.yanchao.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reviews left to the unit above; a withdrawn or declined one stays on record, without effect. */
interface ReviewDelegations extends Repository<ReviewDelegation, UUID> {

  ReviewDelegation save(ReviewDelegation delegation);

  Optional<ReviewDelegation> findByRoundAndWithdrawnAtIsNull(UUID round);

  Optional<ReviewDelegation> findByIdAndRoundAndWithdrawnAtIsNotNull(UUID id, UUID round);

  List<ReviewDelegation> findByRoundAndWithdrawnAtIsNotNullOrderByWithdrawnAt(UUID round);

  List<ReviewDelegation> findByReviewerAndWithdrawnAtIsNullOrderByDelegatedAtDesc(String reviewer);
}
