package org.yanchao.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The shipped pack with another rule, for a test that reads it instead. */
public final class PackCopy {

  private PackCopy() {}

  public static void read(DynamicPropertyRegistry properties, UnaryOperator<String> changed)
      throws IOException {
    var shipped = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
    var packs = Files.createTempDirectory("packs");
    var folder = Files.createDirectory(packs.resolve("jilin-2022"));
    Files.writeString(folder.resolve("programme.yaml"), changed.apply(shipped));
    properties.add("yanchao.programmes", packs::toString);
  }
}
