package org.yanchao.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.PolicyDocument;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** The versions that were published, and what ships as long as nothing was. */
@Component("programmes")
public class PublishedPacks implements Programmes {

  static final String FOLDER = "yanchao.programmes";

  private final Library library = Library.shipped();
  private final PackReader reader = new PackReader();
  private final ConcurrentMap<String, Pack> pinned = new ConcurrentHashMap<>();
  private final PackFolder folder;
  private final Stored stored;
  private volatile Map<String, Pack> newest = Map.of();

  /** Where a version is looked for that this node does not hold yet. */
  private interface Stored {
    Optional<PackFiles> find(String programme, int number);
  }

  /** What ships with the program, without a database. */
  public PublishedPacks() {
    this(PackFolder.shipped(), (programme, number) -> Optional.empty());
  }

  @Autowired
  PublishedPacks(Environment settings, ObjectProvider<PackVersions> versions) {
    this(
        PackFolder.at(Path.of(settings.getProperty(FOLDER, "config/programmes"))),
        (programme, number) ->
            versions
                .getObject()
                .findByProgrammeAndNumber(programme, number)
                .map(PackVersion::files));
  }

  private PublishedPacks(PackFolder folder, Stored stored) {
    this.folder = folder;
    this.stored = stored;
    newest = byId(folder.packs().stream().flatMap(it -> reader.read(it).pack().stream()).toList());
    newest.values().forEach(it -> pinned.put(it.pin(), it));
  }

  @Override
  public Programme newest(String id) {
    var pack = newest.get(id);
    if (pack == null) {
      throw new NotFound("programme");
    }
    return pack.programme();
  }

  @Override
  public Programme pinned(String pin) {
    return pinnedPack(pin).programme();
  }

  @Override
  public List<Programme> all() {
    return newest.values().stream().map(Pack::programme).toList();
  }

  @Override
  public String priorityTable(Programme programme) {
    return pinnedPack(programme.pin()).files().table();
  }

  @Override
  public List<PolicyDocument> papers() {
    return Stream.concat(
            all().stream().flatMap(it -> it.documents().stream()), library.papers().stream())
        .toList();
  }

  PackFolder folder() {
    return folder;
  }

  /** A version in its texts, wherever it is kept. */
  Pack pinnedPack(String pin) {
    var held = pinned.get(pin);
    return held != null ? held : fetch(pin);
  }

  /**
   * From now on only what was published counts, and the highest number of each programme is its
   * newest version.
   */
  void hold(List<PackVersionView> published) {
    var hashes = new TreeMap<String, String>();
    var highest = new TreeMap<String, PackVersionView>();
    for (var version : published) {
      hashes.put(version.pin(), version.sha256());
      highest.merge(
          version.programme(), version, (one, two) -> one.number() > two.number() ? one : two);
    }
    pinned.values().removeIf(it -> !it.files().sha256().equals(hashes.get(it.pin())));
    newest = byId(highest.values().stream().map(it -> pinnedPack(it.pin())).toList());
  }

  private static Map<String, Pack> byId(List<Pack> packs) {
    var byId = new TreeMap<String, Pack>();
    packs.forEach(it -> byId.put(it.programme().id(), it));
    return byId;
  }

  /** Another node may have published it, or it is older than what this node began with. */
  private Pack fetch(String pin) {
    var at = pin.lastIndexOf('@');
    if (at < 0 || !pin.substring(at + 1).matches("\\d{1,6}")) {
      throw new NotFound("programme");
    }
    var number = Integer.parseInt(pin.substring(at + 1));
    var pack =
        stored
            .find(pin.substring(0, at), number)
            .map(reader::trusted)
            .orElseThrow(() -> new NotFound("version of a programme"));
    pinned.put(pin, pack);
    return pack;
  }
}
