package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would unfold into more than they are: told with their line, never read. */
class BombsTest {

  private static final Path PACK = Path.of("config/programmes/jilin-2022/programme.yaml");

  /**
   * Ten lists of nine lists each: a few hundred characters that stand for three thousand million.
   */
  private static final String BOMB = bomb();

  @TempDir Path dir;

  @Test
  void aYamlBombIsRefusedLineByLine() throws IOException {
    var problems = check(BOMB);

    assertThat(problems).hasSize(20);
    assertThat(problems)
        .extracting(PackProblem::line, PackProblem::reason)
        .startsWith(
            tuple(1, "an anchor or alias of YAML, &a; a pack has none"),
            tuple(2, "an anchor or alias of YAML, &b; a pack has none"),
            tuple(2, "an anchor or alias of YAML, *a; a pack has none"));
  }

  @Test
  void aBombWithinAGoodPackNamesItsLine() throws IOException {
    var spoilt = Files.readString(PACK).replace("year: 2022", "year: &y 2022");
    var line = (int) spoilt.substring(0, spoilt.indexOf("&y")).lines().count();

    assertThat(check(spoilt))
        .extracting(PackProblem::line, PackProblem::reason)
        .containsExactly(tuple(line, "an anchor or alias of YAML, &y; a pack has none"));
  }

  @Test
  void anchorsOfOneNameAreEachTold() throws IOException {
    assertThat(check("a: &x 1\nb: &x 2\nc: *x\n"))
        .extracting(PackProblem::line)
        .containsExactly(1, 2, 3);
  }

  @Test
  void aTextNestedTooDeepNamesTheLineWhereItIs() throws IOException {
    var deep = "id: jilin-2022\nname: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n";

    assertThat(check(deep))
        .extracting(PackProblem::line, PackProblem::reason)
        .containsExactly(tuple(2, "nested more than 30 deep"));
  }

  @Test
  void aHugeFileIsReadNoFurtherThanShowsItsLength() throws IOException {
    var line = "x".repeat(99) + "\n";

    assertThat(check(line.repeat(60_000)))
        .extracting(PackProblem::line, PackProblem::reason)
        .containsExactly(
            tuple(
                5001,
                "the file has more than 500000 characters and is not read from this line on"));
  }

  @Test
  void aSecondDocumentInTheFileIsNotPassedOver() throws IOException {
    var lines = (int) Files.readString(PACK).lines().count();

    assertThat(check(Files.readString(PACK) + "---\nid: other\n"))
        .extracting(PackProblem::line, PackProblem::reason)
        .containsExactly(tuple(lines + 1, "a second YAML document begins here"));
  }

  @Test
  void theReaderOfThePageIsToldInChinese() {
    var reading = new PackReader(Locale.CHINESE).read(new PackFiles("jilin-2022", BOMB, ""));

    assertThat(reading.problems().get(0).reason()).isEqualTo("此处用了 YAML 的锚或别名（&a），方案包中不得使用");
    assertThat(reading.pack()).isEmpty();
  }

  private static String bomb() {
    var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (var c = 'b'; c < 'k'; c++) {
      var previous = "*" + (char) (c - 1);
      bomb.append(c + ": &" + c + " [" + (previous + ", ").repeat(8) + previous + "]\n");
    }
    return bomb.toString();
  }

  private List<PackProblem> check(String text) throws IOException {
    var folder = Files.createDirectories(dir.resolve("packs/jilin-2022"));
    Files.writeString(folder.resolve("programme.yaml"), text);
    return PackChecker.check(dir.resolve("packs"));
  }
}
