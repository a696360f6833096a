package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision table of a pack is whole, unambiguous and in our words before it is published. */
class TableRulesTest {

  private static final Path SHIPPED = Path.of("bpmn/priority-rules.dmn");

  @Test
  void theTableThatShipsIsSound() throws IOException {
    assertThat(problems(shipped())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"NONE\",\"PRIORITY\",\"TIE_BREAK\" | \"PRIORITY\",\"TIE_BREAK\""
            + " | the decision table has no rule for KEY_AREA with NONE",
        "\"NONE\",\"PRIORITY\",\"TIE_BREAK\" | \"NONE\",\"PRIORITY\",\"TIE_BREAK\",\"POINTS\""
            + " | the decision table has 2 rules for KEY_AREA with POINTS",
        "\"LOWER_THRESHOLD\" | \"HALVE\""
            + " | the decision table says \"HALVE\", which is no word it may use here",
        "</definitions> | </definition> | the decision table cannot be read",
      })
  void aSpoiltTableIsToldWithItsReason(String good, String bad, String reason) throws IOException {
    assertThat(problems(shipped().replaceFirst(java.util.regex.Pattern.quote(good), bad)))
        .extracting(PackProblem::reason)
        .contains(reason);
  }

  @Test
  void anotherHitPolicyIsNotTaken() throws IOException {
    assertThat(problems(shipped().replace("UNIQUE", "FIRST")))
        .extracting(PackProblem::reason)
        .singleElement()
        .asString()
        .contains("hit policy UNIQUE");
  }

  @Test
  void entitiesOfATableAreNeverUnfolded() throws IOException {
    var bomb =
        shipped()
            .replace(
                "<definitions",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><definitions")
            .replace("\"ADD_POINTS\"", "&b;");

    assertThat(problems(bomb)).isNotEmpty();
  }

  private static List<PackProblem> problems(String table) throws IOException {
    var pack = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
    return new PackReader(Locale.ENGLISH).read(new PackFiles("jilin-2022", pack, table)).problems();
  }

  private static String shipped() throws IOException {
    return Files.readString(SHIPPED);
  }
}
