package org.yanchao.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where packs lie: a folder beside the program, or what ships when there is none. */
final class PackFolder {

  private static final String SHIPPED = "classpath*:config/programmes/*/" + PackFiles.PACK;

  /** The longest text in UTF-8, where one character takes four bytes at most, and one more. */
  private static final int BYTES = 4 * (PackText.LONGEST + 1);

  /** The table of every pack that brings none of its own. */
  private static final Resource TABLE = new ClassPathResource("bpmn/" + PackFiles.TABLE);

  private final Optional<Path> dir;

  private PackFolder(Optional<Path> dir) {
    this.dir = dir;
  }

  /** What ships with the program. */
  static PackFolder shipped() {
    return new PackFolder(Optional.empty());
  }

  /** This folder, or what ships while it does not exist. */
  static PackFolder at(Path dir) {
    return new PackFolder(Optional.of(dir).filter(Files::isDirectory));
  }

  /** How the place is called on a page, empty for what ships. */
  Optional<String> name() {
    return dir.map(Path::toString);
  }

  /** Every pack that lies here, by the name of its folder. */
  List<PackFiles> packs() {
    return places().map(PackFolder::files).sorted(Comparator.comparing(PackFiles::folder)).toList();
  }

  private Stream<Resource> places() {
    return dir.map(PackFolder::within).orElseGet(PackFolder::withinProgram);
  }

  private static Stream<Resource> within(Path dir) {
    if (Files.exists(dir.resolve(PackFiles.PACK))) {
      return Stream.of(pack(dir));
    }
    try (var folders = Files.list(dir)) {
      return folders.filter(it -> Files.exists(it.resolve(PackFiles.PACK))).toList().stream()
          .map(PackFolder::pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource pack(Path folder) {
    return new FileSystemResource(folder.toAbsolutePath().normalize().resolve(PackFiles.PACK));
  }

  private static Stream<Resource> withinProgram() {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackFiles files(Resource pack) {
    try {
      var parts = pack.getURL().getPath().split("/");
      var own = pack.createRelative(PackFiles.TABLE);
      var table = own.exists() ? own : TABLE;
      return new PackFiles(parts[parts.length - 2], text(pack), text(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No more of a huge file than shows that it is too long. */
  private static String text(Resource file) throws IOException {
    try (var bytes = file.getInputStream()) {
      return new String(bytes.readNBytes(BYTES), StandardCharsets.UTF_8);
    }
  }
}
