package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refusal;

/** What becomes of a pack that lies in the folder, by what has been published before. */
class PackCheckTest {

  private static final PackFiles FIRST = files(1);
  private static final PackFiles SECOND = files(2);

  private final PackCheck check = new PackCheck(List.of());

  @Test
  void aNewPackIsPublished() {
    assertThat(state(FIRST)).isEqualTo(PackState.PUBLISHED);
    assertThat(state(SECOND, FIRST)).isEqualTo(PackState.PUBLISHED);
  }

  @Test
  void thePackInForceAndAnOlderOneChangeNothing() {
    assertThat(state(FIRST, FIRST)).isEqualTo(PackState.IN_FORCE);
    assertThat(state(FIRST, FIRST, SECOND)).isEqualTo(PackState.OLDER);
  }

  @Test
  void lineEndsAndAByteOrderMarkAreNoEdit() {
    var elsewhere =
        new PackFiles("jilin-2022", "\uFEFF" + FIRST.pack().replace("\n", "\r\n"), FIRST.table());

    assertThat(state(elsewhere, FIRST)).isEqualTo(PackState.IN_FORCE);
  }

  @Test
  void thePublishedVersionIsNotEditedNorIsItsTable() {
    var edited = new PackFiles("jilin-2022", FIRST.pack() + "# a word\n", FIRST.table());
    var otherTable =
        new PackFiles(
            "jilin-2022", FIRST.pack(), FIRST.table().replace("\"BREAK_TIE\"", "\"NONE\""));

    assertThat(refused(edited, FIRST)).hasValue("pack.edited");
    assertThat(refused(otherTable, FIRST)).hasValue("pack.edited");
  }

  @Test
  void aVersionThatWasSkippedIsNotPublishedLater() {
    assertThat(refused(FIRST, SECOND)).hasValue("pack.behind");
  }

  @Test
  void anObstacleOfAnotherModuleKeepsThePackOut() {
    PackObstacle noForm = it -> Refusal.because("submission.pack-without-form", it.id(), it.form());

    var found = new PackCheck(List.of(noForm)).compare(FIRST, List.of());

    assertThat(found.publish()).isEmpty();
    assertThat(found.entry().state()).isEqualTo(PackState.REFUSED);
  }

  @Test
  void whatIsWrongIsSaidInBothLanguages() {
    var spoilt =
        new PackFiles(
            "jilin-2022", FIRST.pack().replace("points: 35,", "points: 34,"), FIRST.table());
    var entry = check.compare(spoilt, List.of(view(FIRST))).entry();

    assertThat(entry.problems(Locale.ENGLISH).get(0).reason())
        .isEqualTo("the points add up to 99, not 100");
    assertThat(entry.problems(Locale.SIMPLIFIED_CHINESE).get(0).reason())
        .isEqualTo("各项分值之和是 99，应为 100");
  }

  private PackState state(PackFiles files, PackFiles... published) {
    return check.compare(files, views(published)).entry().state();
  }

  private Optional<String> refused(PackFiles files, PackFiles... published) {
    return Optional.ofNullable(check.compare(files, views(published)).entry().refusal())
        .map(Refusal::code);
  }

  private static List<PackVersionView> views(PackFiles... published) {
    return Arrays.stream(published).map(PackCheckTest::view).toList();
  }

  private static PackVersionView view(PackFiles it) {
    var number = it.pack().contains("\nversion: 2\n") ? 2 : 1;
    return new PackVersionView("jilin-2022", number, it.sha256(), "", Instant.EPOCH, "test");
  }

  private static PackFiles files(int version) {
    try {
      var pack = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
      return new PackFiles(
          "jilin-2022",
          pack.replace("\nversion: 1\n", "\nversion: " + version + "\n"),
          Files.readString(Path.of("bpmn/priority-rules.dmn")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
