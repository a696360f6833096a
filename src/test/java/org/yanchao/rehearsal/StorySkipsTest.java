package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Requests;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.SubmissionDesk;

/** What a visitor of the demo does before the story would. */
@SpringBootTest(
    properties =
        "spring.datasource.url=jdbc:h2:mem:skips;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@ActiveProfiles("rehearsal")
class StorySkipsTest {

  private static final Instant FIRST_MORNING = Instant.parse("2022-07-18T01:00:00Z");
  private static final Instant AFTER = Instant.parse("2022-07-29T02:00:00Z");
  private static final int VISITOR = 3;

  @Autowired private Story story;
  @Autowired private StoryBook book;
  @Autowired private StoryCast cast;
  @Autowired private FastForward fastForward;
  @Autowired private BusinessClock clock;
  @Autowired private DraftDesk drafts;
  @Autowired private SubmissionDesk submissions;

  @BeforeEach
  void playToTheFirstMorning() {
    clock.moveTo(story.beginsAt());
    fastForward.to(FIRST_MORNING, story);
  }

  @Test
  void anActThatAVisitorHasDoneIsSkippedAndTheStoryGoesOn() {
    var applicant = cast.applicant(VISITOR);
    var dossier = drafts.mine(applicant).get(0).id();
    submissions.submit(applicant, dossier, Requests.BOTH);

    fastForward.to(AFTER, story);

    assertThat(book.skipped().stream().map(this::skipped).toList())
        .isEqualTo(List.of("submit D3 submission.live-case-exists"));
    assertThat(cast.levelCase(VISITOR, Level.COUNTY).status()).isEqualTo(CaseStatus.ACCEPTED);
  }

  private String skipped(StoryBook.Skipped it) {
    var act = story.acts().get(it.number() - 1);
    return "%s %s %s".formatted(act.verb(), act.subject(), it.reason().replaceFirst("\\|.*", ""));
  }
}
