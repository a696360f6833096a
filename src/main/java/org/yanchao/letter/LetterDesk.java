package org.yanchao.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;

/** Result letters: prepared, read, changed, and sent together once the result is published. */
@Service
@Transactional
public class LetterDesk {

  private final ResultLetters letters;
  private final LetterWriter writer;
  private final RoundDesk rounds;
  private final ApplicantDesk applicants;
  private final Stamp stamp;

  LetterDesk(
      ResultLetters letters,
      LetterWriter writer,
      RoundDesk rounds,
      ApplicantDesk applicants,
      Stamp stamp) {
    this.letters = letters;
    this.writer = writer;
    this.rounds = rounds;
    this.applicants = applicants;
    this.stamp = stamp;
  }

  /** The letters of a round, sent or not. */
  @Transactional(readOnly = true)
  public List<LetterView> list(Actor actor, UUID round) {
    authority(actor, round);
    return of(round).stream().map(this::view).toList();
  }

  /** The unit whose letters they are, for whoever may see them. */
  @Transactional(readOnly = true)
  public String authority(Actor actor, UUID round) {
    var own = rounds.show(actor, round).authority();
    actorOf(actor, own);
    return own;
  }

  /** Prepares a letter for every case whose result stands; may be asked again and again. */
  public void prepare(Actor officer, UUID round) {
    var view = rounds.lock(round);
    officer.mustBe(Role.CASE_OFFICER, view.authority());
    writer.prepare(view);
  }

  /** Changes the words of a letter that is not sent. */
  public void edit(Actor officer, UUID round, UUID letter, String body) {
    officer.mustBe(Role.CASE_OFFICER, rounds.show(officer, round).authority());
    var found = letters.get(letter);
    if (!found.roundId().equals(round)) {
      throw new NotFound("letter");
    }
    if (found.sent()) {
      Refusal.of("letter.letter-sent").raise();
    }
    if (body.isBlank()) {
      Refusal.of("letter.letter-empty").raise();
    }
    found.edit(body.strip());
    letters.save(found);
    stamp.publish(new LetterEdited(round, letter, officer.as(Role.CASE_OFFICER)));
  }

  /** Why the letters cannot go out, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSend(Actor officer, UUID round) {
    var view = rounds.show(officer, round);
    return officer
        .whyNot(Role.CASE_OFFICER, view.authority())
        .or(() -> rounds.whyNotIssue(round, PaperKind.RESULT_LETTER))
        .or(() -> whyNotPublished(round))
        .or(
            () ->
                waiting(round).isEmpty()
                    ? Refusal.because("letter.letters-none")
                    : Optional.empty());
  }

  /** Sends everything prepared and not sent, together. */
  public void send(Actor officer, UUID round) {
    rounds.lock(round);
    whyNotSend(officer, round).ifPresent(Refusal::raise);
    var messages = new ArrayList<Notifiable.Message>();
    var waiting = waiting(round);
    for (var letter : waiting) {
      letter.send(stamp.now());
      letters.save(letter);
      account(letter).ifPresent(it -> messages.add(message(letter, it)));
    }
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new LettersSent(round, waiting.size(), messages, by));
  }

  /** A result is public when its naming document is registered, or when the round has ended. */
  private Optional<Refusal> whyNotPublished(UUID round) {
    var ended = rounds.show(round).status().ended();
    var named = of(round).stream().anyMatch(it -> it.result() == LetterResult.NAMED);
    return ended || named ? Optional.empty() : Refusal.because("letter.letters-before-publication");
  }

  private List<ResultLetter> of(UUID round) {
    return letters.findByRoundIdOrderByResultDescBaseNameAscIdAsc(round);
  }

  private List<ResultLetter> waiting(UUID round) {
    return of(round).stream().filter(it -> !it.sent()).toList();
  }

  private LetterView view(ResultLetter letter) {
    var applicant = applicants.show(letter.applicantId());
    return letter.view(applicant.name(), applicant.accountId() == null);
  }

  private Optional<String> account(ResultLetter letter) {
    return Optional.ofNullable(applicants.show(letter.applicantId()).accountId());
  }

  private static Notifiable.Message message(ResultLetter letter, String account) {
    return new Notifiable.Message(letter.id(), account, letter.title(), letter.body());
  }

  /** Another unit's letters do not exist, whatever it may see of the round. */
  private static void actorOf(Actor actor, String authority) {
    if (!actor.system() && !authority.equals(actor.authority())) {
      throw new NotFound("round");
    }
  }
}
