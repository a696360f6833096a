package org.yanchao.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.ExtendedDay;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** Extends terms by a document (X16); a date of the pack itself is never edited. */
@Service
@Transactional
public class ExtensionDesk {

  private final DeadlineExtensions extensions;
  private final Programmes programmes;
  private final Territory territory;
  private final Stamp stamp;

  ExtensionDesk(
      DeadlineExtensions extensions, Programmes programmes, Territory territory, Stamp stamp) {
    this.extensions = extensions;
    this.programmes = programmes;
    this.territory = territory;
    this.stamp = stamp;
  }

  /** A date of the year that this authority may extend, with its last day so far. */
  public record Extendable(String programme, String name, ExtendedTerm term, LocalDate day) {}

  /** What the authority may extend in every programme. */
  @Transactional(readOnly = true)
  public List<Extendable> extendable(Actor actor) {
    var authority = authorityOf(actor);
    return territory.programmesOf(authority).stream()
        .flatMap(
            programme ->
                List.of(ExtendedTerm.WINDOW, ExtendedTerm.CUTOFF).stream()
                    .flatMap(
                        term ->
                            lastDay(programme, authority, term).stream()
                                .map(
                                    day ->
                                        new Extendable(
                                            programme.id(), programme.name(), term, day))))
        .toList();
  }

  /** Why the head cannot extend this date of the year, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(
      Actor head, String programme, ExtendedTerm term, ExtensionEntry entry) {
    var authority = authorityOf(head);
    var pack = territory.named(authority, programme);
    var before = lastDay(pack, authority, term);
    if (before.isEmpty()) {
      return Refusal.because("extension.not-yours");
    }
    var latest = latest(pack, authority, term);
    return head.whyNot(Role.HEAD, authority)
        .or(() -> entry.whyNot(before.orElseThrow(), stamp.today(), latest));
  }

  /** The head extends a date of the year for their own authority. */
  public UUID extend(Actor head, String programme, ExtendedTerm term, ExtensionEntry entry) {
    whyNotExtend(head, programme, term, entry).ifPresent(Refusal::raise);
    var authority = authorityOf(head);
    var before = lastDay(programmes.newest(programme), authority, term).orElseThrow();
    return record(head, new Extended(authority, programme, term, null, before), entry);
  }

  /**
   * What is extended, for the module that knows it.
   *
   * @param authority the unit that set the term
   * @param about id of the case, recommendation, objection or panel
   * @param before its last day so far
   */
  public record Extended(
      String authority,
      String programme,
      ExtendedTerm term,
      @Nullable UUID about,
      LocalDate before) {}

  /** Why the head of the unit that set the term cannot extend it now, whatever they write. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(Actor head, Extended what) {
    // Who only sees the term, such as the unit it binds, is told instead of finding nothing.
    if (!what.authority().equals(head.authority())) {
      return Refusal.because("extension.not-yours");
    }
    return head.whyNot(Role.HEAD, what.authority())
        .or(
            () ->
                stamp.today().isAfter(what.before())
                    ? Refusal.because("extension.lapsed", what.before().toString())
                    : Optional.empty());
  }

  private Optional<Refusal> whyNotExtend(Actor head, Extended what, ExtensionEntry entry) {
    var closing = programmes.newest(what.programme()).cycle().closing().date();
    return whyNotExtend(head, what).or(() -> entry.whyNot(what.before(), stamp.today(), closing));
  }

  /** Extends one term, before it is over: its timers wait until the new day is over. */
  public UUID extend(Actor head, Extended what, ExtensionEntry entry) {
    whyNotExtend(head, what, entry).ifPresent(Refusal::raise);
    return record(head, what, entry);
  }

  /** The extension now in force of a date of the year, for whoever tests against it. */
  @Transactional(readOnly = true)
  public Optional<ExtendedDay> inForce(String programme, String authority, ExtendedTerm term) {
    return extensions.findByAuthorityOrderByDecidedAtDescIdAsc(authority).stream()
        .map(DeadlineExtension::view)
        .filter(it -> it.programme().equals(programme) && it.term() == term)
        .map(ExtensionView::extended)
        .max(java.util.Comparator.comparing(ExtendedDay::day));
  }

  /** What the actor's authority extended, the latest first. */
  @Transactional(readOnly = true)
  public List<ExtensionView> mine(Actor actor) {
    return extensions.findByAuthorityOrderByDecidedAtDescIdAsc(authorityOf(actor)).stream()
        .map(DeadlineExtension::view)
        .toList();
  }

  /** Extended dates of the year, which everybody may know. */
  @Transactional(readOnly = true)
  public List<ExtensionView> published(String programme) {
    return extensions.findByProgrammeAndAboutIsNullOrderByDecidedAtDescIdAsc(programme).stream()
        .map(DeadlineExtension::view)
        .toList();
  }

  /** What was extended for one thing, for the module that shows it. */
  @Transactional(readOnly = true)
  public List<ExtensionView> about(UUID id) {
    return extensions.findByAboutOrderByDecidedAtDescIdAsc(id).stream()
        .map(DeadlineExtension::view)
        .toList();
  }

  private UUID record(Actor head, Extended what, ExtensionEntry entry) {
    var day = java.util.Objects.requireNonNull(entry.day());
    var it =
        new ExtensionView(
            stamp.id(),
            what.authority(),
            what.programme(),
            what.term(),
            what.about(),
            what.before(),
            day,
            entry.document(),
            entry.reason(),
            stamp.now(),
            head.account());
    extensions.save(new DeadlineExtension(it));
    stamp.publish(
        new DeadlineExtended(
            it.id(), it.term(), it.about(), it.before(), day, it.document(), head.as(Role.HEAD)));
    return it.id();
  }

  private Optional<LocalDate> lastDay(Programme programme, String authority, ExtendedTerm term) {
    var cycle = programme.cycle();
    var packDay =
        switch (term) {
          case WINDOW -> Optional.of(cycle.submissionWindow().to());
          case CUTOFF ->
              levels(authority).stream()
                  .flatMap(level -> cycle.cutoffOf(level).stream())
                  .map(Cycle.Day::date)
                  .findFirst();
          case ANSWER, PUSH, OBJECTION, SCORING -> Optional.<LocalDate>empty();
        };
    return packDay.map(
        day -> inForce(programme.id(), authority, term).map(ExtendedDay::day).orElse(day));
  }

  /** Candidates are frozen on a day of their own; what is extended must be over by then. */
  private LocalDate latest(Programme programme, String authority, ExtendedTerm term) {
    var cycle = programme.cycle();
    return levels(authority).stream()
        .filter(level -> term == ExtendedTerm.WINDOW || cycle.cutoffOf(level).isPresent())
        .flatMap(level -> Optional.ofNullable(cycle.candidatesFrozen().get(level)).stream())
        .map(Cycle.Day::date)
        .max(LocalDate::compareTo)
        .orElse(cycle.closing().date());
  }

  private List<Level> levels(String authority) {
    return stamp.territory().find(authority).stream()
        .flatMap(it -> it.levelsHeld().stream())
        .sorted()
        .toList();
  }

  private static String authorityOf(Actor actor) {
    return Optional.ofNullable(actor.authority()).orElseThrow(() -> new NotFound("authority"));
  }
}
