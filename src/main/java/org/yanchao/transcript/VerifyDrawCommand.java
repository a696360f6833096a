package org.yanchao.transcript;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code verify-draw FILE}: recomputes the transcript of a draw from its own text alone; exit code
 * 1 when a value differs. Needs neither program nor database.
 */
@Command(name = "verify-draw", mixinStandardHelpOptions = true)
class VerifyDrawCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "transcript of a draw, as downloaded")
  private Path file;

  /** What stands on standard output. */
  private record Answer(String file, boolean verified, List<Difference> differences) {}

  @Override
  public Integer call() throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      text = "";
    } catch (IOException e) {
      System.err.println("Cannot read " + file);
      return ExitCode.USAGE;
    }
    var found = DrawAlgorithm.verify(text);
    var answer = new Answer(file.toString(), found.isEmpty(), found);
    System.out.println(
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    return found.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
