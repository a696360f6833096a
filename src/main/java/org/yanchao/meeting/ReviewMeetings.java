package org.yanchao.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The meetings of all panels. */
interface ReviewMeetings extends Repository<ReviewMeeting, UUID> {

  ReviewMeeting save(ReviewMeeting meeting);

  Optional<ReviewMeeting> findByBatch(UUID batch);
}
