package org.yanchao.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code roll-forward PACK}: writes next year's pack beside it; 2 for wrong use. */
@Command(name = "roll-forward", description = "Makes next year's pack from this year's")
public class RollForwardCommand implements Callable<Integer> {

  private static final Pattern YEAR = Pattern.compile("(?m)^year: (\\d{4})$");
  private static final Pattern ID = Pattern.compile("(?m)^id: (\\S+)$");

  @Parameters(index = "0", paramLabel = "PACK", description = "folder of this year's pack")
  Path folder = Path.of("config/programmes/jilin-2022");

  @Override
  public Integer call() throws IOException {
    var file = folder.resolve(PackFiles.PACK);
    if (!Files.exists(file)) {
      System.err.println("no pack in " + folder);
      return 2;
    }
    var pack = Files.readString(file, StandardCharsets.UTF_8);
    var year = YEAR.matcher(pack);
    if (!year.find()) {
      System.err.println("the pack names no year: " + file);
      return 2;
    }
    var next = new RollForward(Integer.parseInt(year.group(1))).next(pack);
    return write(next);
  }

  /** Never over a pack that is there: a published pack is not edited. */
  private int write(String next) throws IOException {
    var id = ID.matcher(next);
    if (!id.find()) {
      System.err.println("the pack has no id");
      return 2;
    }
    var target = folder.toAbsolutePath().normalize().resolveSibling(id.group(1));
    if (Files.exists(target)) {
      System.err.println("there is a pack already: " + target.getFileName());
      return 2;
    }
    Files.createDirectories(target);
    Files.writeString(target.resolve(PackFiles.PACK), next, StandardCharsets.UTF_8);
    var open = RollForward.open(id.group(1) + "/" + PackFiles.PACK, next);
    open.forEach(System.err::println);
    System.out.println("{\"pack\": \"" + id.group(1) + "\", \"open\": " + open.size() + "}");
    return 0;
  }
}
