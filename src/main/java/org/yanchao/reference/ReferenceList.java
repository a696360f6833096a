package org.yanchao.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** The lists on which grounds rest, such as border villages; imported, never guessed. */
@Service
@Transactional
public class ReferenceList {

  private final ReferenceEntries entries;
  private final Programmes programmes;
  private final Stamp stamp;
  private final Territory territory;
  private final ApplicationEventPublisher events;

  ReferenceList(
      ReferenceEntries entries,
      Programmes programmes,
      Stamp stamp,
      Territory territory,
      ApplicationEventPublisher events) {
    this.territory = territory;
    this.entries = entries;
    this.programmes = programmes;
    this.stamp = stamp;
    this.events = events;
  }

  /** Why this officer imports no lists, empty when they do. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotImport(Actor officer, String programme) {
    if (officer.system()) {
      return Optional.empty();
    }
    var own = Optional.ofNullable(officer.authority()).orElseThrow(() -> new NotFound("list"));
    territory.named(own, programme);
    return stamp.territory().get(own).holds(Level.PROVINCE)
        ? officer.whyNot(Role.CASE_OFFICER, own)
        : Refusal.because("reference.lists-are-provincial");
  }

  /** Why these lines cannot become the list, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotReplace(
      Actor officer, String programme, String list, List<ReferenceLine> lines) {
    var whyNot = whyNotImport(officer, programme);
    if (whyNot.isPresent()) {
      return whyNot;
    }
    if (programmes.newest(programme).referenceLists().stream()
        .noneMatch(it -> it.id().equals(list))) {
      throw new NotFound("reference list");
    }
    return lines.stream().anyMatch(it -> it.key().isBlank() || it.document().isBlank())
        ? Refusal.because("reference.line-incomplete")
        : Optional.empty();
  }

  /** Puts these lines in the place of the list imported before. */
  public void replace(Actor officer, String programme, String list, List<ReferenceLine> lines) {
    whyNotReplace(officer, programme, list, lines).ifPresent(Refusal::raise);
    entries.deleteByProgrammeAndList(programme, list);
    var now = stamp.now();
    for (var line : lines) {
      entries.save(new ReferenceEntry(stamp.id(), programme, list, line, now));
    }
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new ReferenceListImported(programme, list, lines.size(), by));
  }

  /** Whether the list names the key on a day; a missing list leaves it to be checked. */
  @Transactional(readOnly = true)
  public Listing lookUp(String programme, String list, String key, LocalDate day) {
    if (!entries.existsByProgrammeAndList(programme, list)) {
      return Listing.UNKNOWN;
    }
    var named =
        entries.findByProgrammeAndListAndKeyOrderById(programme, list, key.strip()).stream()
            .anyMatch(it -> it.validOn(day));
    return named ? Listing.CONFIRMED : Listing.NOT_LISTED;
  }

  /** Whether the list was ever imported; a missing one leaves its grounds to be checked. */
  @Transactional(readOnly = true)
  public boolean known(String programme, String list) {
    return entries.existsByProgrammeAndList(programme, list);
  }

  /** The lines of a list, by key. */
  @Transactional(readOnly = true)
  public List<ReferenceLine> lines(String programme, String list) {
    return entries.findByProgrammeAndListOrderByKey(programme, list).stream()
        .map(ReferenceEntry::line)
        .toList();
  }
}
