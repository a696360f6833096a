package org.yanchao.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Checks every pack of a folder and tells all problems at once. */
public final class PackChecker {

  private PackChecker() {}

  /**
   * @param dir the folder that holds one folder per programme, or one programme's folder
   */
  public static List<PackProblem> check(Path dir) {
    var packs = PackFolder.at(dir).packs();
    if (packs.isEmpty()) {
      var nothing = PackComplaint.of("", "no-pack");
      return List.of(
          new PackWords(Locale.ENGLISH).problem(PackFiles.PACK, (Integer) null, nothing));
    }
    var reader = new PackReader();
    return packs.stream().flatMap(it -> reader.read(it).problems().stream()).toList();
  }

  /** Every line of the packs of a folder that somebody still has to decide. */
  public static List<PackProblem> open(Path dir) {
    return PackFolder.at(dir).packs().stream()
        .flatMap(it -> RollForward.open(it.file(), it.pack()).stream())
        .toList();
  }
}
