package org.yanchao.pack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The command {@code check-packs DIR}: 0 all fine, 1 problems found, 2 no such folder. What a
 * rolled-forward pack leaves open is listed and is no problem.
 */
@Command(name = "check-packs", description = "Checks programme packs and lists every problem")
public class CheckPacks implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "folder with one folder per pack")
  Path dir = Path.of("config/programmes");

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(dir)) {
      System.err.println("not a folder: " + dir);
      return 2;
    }
    var problems = PackChecker.check(dir);
    problems.forEach(System.err::println);
    var open = PackChecker.open(dir);
    open.forEach(it -> System.err.println("open: " + it));
    var found = Map.of("problems", problems, "open", open);
    var json = JsonMapper.builder().build().writeValueAsBytes(found);
    System.out.write(json);
    System.out.write("\n".getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    return problems.isEmpty() ? 0 : 1;
  }
}
