package org.yanchao.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;

/**
 * Every programme in every published version. What is new goes by the newest version of its
 * programme; a round or a case goes by the version it began with, for ever.
 */
@Component
public class Programmes {

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
  public Programmes() {
    this(PackFolder.shipped(), (programme, number) -> Optional.empty());
  }

  @Autowired
  Programmes(Environment settings, ObjectProvider<PackVersions> versions) {
    this(
        PackFolder.at(Path.of(settings.getProperty(FOLDER, "config/programmes"))),
        (programme, number) ->
            versions
                .getObject()
                .findByProgrammeAndNumber(programme, number)
                .map(PackVersion::files));
  }

  private Programmes(PackFolder folder, Stored stored) {
    this.folder = folder;
    this.stored = stored;
    newest = byId(folder.packs().stream().flatMap(it -> reader.read(it).pack().stream()).toList());
    newest.values().forEach(it -> pinned.put(it.pin(), it));
  }

  /** The version by which new rounds and new cases of this programme go. */
  public Programme newest(String id) {
    var pack = newest.get(id);
    if (pack == null) {
      throw new NotFound("programme");
    }
    return pack.programme();
  }

  /** The version a round or a case began with, such as {@code jilin-2022@1}. */
  public Programme pinned(String pin) {
    return pinnedPack(pin).programme();
  }

  /** The version that was kept; nothing is kept for a draft or a base of the opening stock. */
  public Programme kept(@Nullable String pin, String id) {
    return pin == null ? newest(id) : pinned(pin);
  }

  /** The newest version of every programme, in the order of their ids. */
  public List<Programme> all() {
    return newest.values().stream().map(Pack::programme).toList();
  }

  /** The text of the decision table that was published with this version. */
  public String priorityTable(Programme programme) {
    return pinnedPack(programme.pin()).files().table();
  }

  /** Every registered paper: those of the packs, then those of the library. */
  public List<PolicyDocument> papers() {
    return Stream.concat(
            all().stream().flatMap(it -> it.documents().stream()), library.papers().stream())
        .toList();
  }

  /** A registered paper, empty when nobody registered it. */
  public Optional<PolicyDocument> paper(String id) {
    return papers().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Every rule of a programme, with the clause it rests on or none. */
  public static List<Rule> rules(Programme programme) {
    var rules = new ArrayList<Rule>();
    PackWalk.over(
        programme,
        (path, value) -> {
          if (value instanceof Sourced rule) {
            var source = rule.source();
            rules.add(
                new Rule(path, PackWalk.nameOf(value), source == null ? null : source.clause()));
          }
        });
    return List.copyOf(rules);
  }

  /**
   * One rule of a pack.
   *
   * @param path where it stands, such as {@code /cycle/asOf}
   * @param name what the pack calls it, null where it has no name of its own
   * @param clause id of its clause, null for a sample
   */
  public record Rule(String path, @Nullable String name, @Nullable String clause) {

    public boolean sample() {
      return clause == null;
    }

    /** The part of the pack it belongs to. */
    public String section() {
      return path.split("/")[1];
    }

    /** The rest of the path, empty for a section that is one rule. */
    public String key() {
      var steps = path.split("/", 4);
      return steps.length > 2 ? steps[2] : "";
    }
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
