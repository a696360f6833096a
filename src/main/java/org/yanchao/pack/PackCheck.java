package org.yanchao.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programme;

/** Compares what lies in a folder with what has been published. */
@Component
class PackCheck {

  private final PackReader reader = new PackReader();
  private final List<PackObstacle> obstacles;

  PackCheck(List<PackObstacle> obstacles) {
    this.obstacles = obstacles;
  }

  /** What one folder holds, and the pack when it is to be published now. */
  record Found(PackReading.Entry entry, Optional<Pack> publish) {}

  Found compare(PackFiles files, List<PackVersionView> published) {
    var reading = reader.read(files);
    return reading
        .pack()
        .map(it -> compare(it, published))
        .orElseGet(() -> new Found(wrong(files, reading.problems()), Optional.empty()));
  }

  /** Why a sound pack cannot be published, empty when it can or already is. */
  Optional<Refusal> whyNot(Pack pack, List<PackVersionView> published) {
    var programme = pack.programme();
    var own = own(programme, published);
    var same = own.get(programme.version());
    if (same != null) {
      return same.sha256().equals(pack.files().sha256())
          ? Optional.empty()
          : Refusal.because("pack.edited", programme.name(), programme.version());
    }
    var newest = own.keySet().stream().max(Integer::compare).orElse(0);
    if (programme.version() < newest) {
      return Refusal.because("pack.behind", programme.name(), programme.version(), newest);
    }
    return obstacles.stream().flatMap(it -> it.whyNotPublish(programme).stream()).findFirst();
  }

  private Found compare(Pack pack, List<PackVersionView> published) {
    var refusal = whyNot(pack, published);
    if (refusal.isPresent()) {
      return new Found(entry(pack, PackState.REFUSED, refusal), Optional.empty());
    }
    var own = own(pack.programme(), published);
    if (!own.containsKey(pack.programme().version())) {
      return new Found(entry(pack, PackState.PUBLISHED, refusal), Optional.of(pack));
    }
    var newest = own.keySet().stream().allMatch(it -> it <= pack.programme().version());
    return new Found(
        entry(pack, newest ? PackState.IN_FORCE : PackState.OLDER, refusal), Optional.empty());
  }

  private static Map<Integer, PackVersionView> own(
      Programme programme, List<PackVersionView> published) {
    return published.stream()
        .filter(it -> it.programme().equals(programme.id()))
        .collect(Collectors.toMap(PackVersionView::number, it -> it));
  }

  private static PackReading.Entry entry(Pack pack, PackState state, Optional<Refusal> refusal) {
    return new PackReading.Entry(
        pack.files().folder(),
        pack.programme().version(),
        state,
        List.of(),
        List.of(),
        refusal.orElse(null));
  }

  /** Read once more for readers of Chinese, as this is rare. */
  private static PackReading.Entry wrong(PackFiles files, List<PackProblem> problems) {
    var chinese = new PackReader(Locale.SIMPLIFIED_CHINESE).read(files).problems();
    return new PackReading.Entry(files.folder(), null, PackState.REFUSED, problems, chinese, null);
  }
}
