package org.yanchao.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** Publishes versions of packs: at the start, and when the administrator has the folder read. */
@Service
@Transactional(readOnly = true)
public class PackDesk {

  private static final String START = "start";

  private final PackVersions versions;
  private final PublishedPacks programmes;
  private final PackPublishing publishing;
  private final PackComparison comparison;
  private volatile @Nullable PackReading last;

  PackDesk(
      PackVersions versions,
      PublishedPacks programmes,
      PackPublishing publishing,
      PackComparison comparison) {
    this.comparison = comparison;
    this.versions = versions;
    this.programmes = programmes;
    this.publishing = publishing;
  }

  /** Why this person may not have the folder read, empty when they may. */
  public Optional<Refusal> whyNotReread(Actor actor) {
    return actor.system() || actor.is(Role.SYSTEM_ADMIN)
        ? Optional.empty()
        : Refusal.because("account.role-needed", Role.SYSTEM_ADMIN.name());
  }

  /**
   * Reads the folder, publishes what is new and sound, and says what was refused. Nobody goes by a
   * new version before it is committed, hence outside of any transaction.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public PackReading reread(Actor actor) {
    whyNotReread(actor).ifPresent(Refusal::raise);
    return read(actor.who());
  }

  /** The reading of the program's start; without any good version there is nothing to go by. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void begin() {
    var reading = read(Who.system(START));
    if (programmes.all().isEmpty()) {
      throw new BadPack(reading);
    }
  }

  /** What the last reading on this node found. */
  public Optional<PackReading> last() {
    return Optional.ofNullable(last);
  }

  /** Every published version, newest first within its programme. */
  public List<PackVersionView> versions() {
    return versions.all();
  }

  /** What a version says otherwise than the one before it; nothing when there is none. */
  public List<PackChange> changes(String programme, int number) {
    var known = versions.all().stream().filter(it -> it.programme().equals(programme)).toList();
    if (known.stream().noneMatch(it -> it.number() == number)) {
      throw new NotFound("version of a programme");
    }
    return known.stream()
        .filter(it -> it.number() < number)
        .findFirst()
        .map(it -> comparison.between(it.pin(), programme + "@" + number))
        .orElse(List.of());
  }

  /** Takes over what another node has published. */
  public void catchUp() {
    programmes.hold(versions.all());
  }

  private PackReading read(Who by) {
    var reading = publishing.read(by);
    last = reading;
    programmes.hold(versions.all());
    return reading;
  }
}
