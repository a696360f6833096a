package org.yanchao.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as the build sees them. */
final class ProjectFiles {

  static final Path ROOT = Path.of("").toAbsolutePath();

  private ProjectFiles() {}

  static List<Path> under(String folder, String ending) {
    var start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var files = Files.walk(start)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String nameOf(Path file) {
    return ROOT.relativize(file).toString();
  }
}
