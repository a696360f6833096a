package org.yanchao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks every pack of a folder and tells all problems at once. */
public final class PackChecker {

  static final String FILE = "programme.yaml";

  private PackChecker() {}

  /**
   * @param dir the folder that holds one folder per programme, or one programme's folder
   */
  public static List<PackProblem> check(Path dir) {
    var reader = new PackReader();
    var problems = new ArrayList<PackProblem>();
    for (var pack : packs(dir)) {
      var folder = pack.toAbsolutePath().normalize().getFileName().toString();
      var text = text(pack.resolve(FILE));
      problems.addAll(reader.read(folder + "/" + FILE, folder, text).problems());
    }
    if (packs(dir).isEmpty()) {
      problems.add(new PackProblem(FILE, null, "", "no pack here", "name a folder with packs"));
    }
    return List.copyOf(problems);
  }

  /** Every line of the packs of a folder that somebody still has to decide. */
  public static List<PackProblem> open(Path dir) {
    return packs(dir).stream()
        .flatMap(
            it -> {
              var folder = it.toAbsolutePath().normalize().getFileName().toString();
              return RollForward.open(folder + "/" + FILE, text(it.resolve(FILE))).stream();
            })
        .toList();
  }

  private static List<Path> packs(Path dir) {
    if (Files.exists(dir.resolve(FILE))) {
      return List.of(dir);
    }
    try (var folders = Files.list(dir)) {
      return folders.filter(it -> Files.exists(it.resolve(FILE))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
