package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Programmes;

/** Every pack is answered from the table it was published with, else from the one that ships. */
class DecisionTableTest {

  @TempDir Path dir;

  @Test
  void aPackWithATableOfItsOwnIsAnsweredFromIt() throws IOException {
    copy("jilin-2022");
    copy("zhoushan-2023");
    Files.writeString(
        dir.resolve("zhoushan-2023/priority-rules.dmn"),
        Files.readString(Path.of("bpmn/priority-rules.dmn")).replace("\"BREAK_TIE\"", "\"NONE\""));

    try (var program = program()) {
      var table = program.getBean(DecisionTable.class);
      var programmes = program.getBean(Programmes.class);

      assertThat(onTie(table, programmes, "jilin-2022")).isEqualTo(Effect.BREAK_TIE);
      assertThat(onTie(table, programmes, "zhoushan-2023")).isEqualTo(Effect.NONE);
    }
  }

  private static Effect onTie(DecisionTable table, Programmes programmes, String id) {
    return table.effectOf(
        programmes.newest(id), PreferenceCategory.COMMENDATION, Mechanism.TIE_BREAK);
  }

  private AnnotationConfigApplicationContext program() {
    var program = new AnnotationConfigApplicationContext();
    var folder = Map.<String, Object>of("yanchao.programmes", dir.toString());
    program.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", folder));
    program.register(PublishedPacks.class, DecisionTable.class);
    program.refresh();
    return program;
  }

  private void copy(String pack) throws IOException {
    Files.createDirectories(dir.resolve(pack));
    Files.copy(
        Path.of("config/programmes", pack, "programme.yaml"),
        dir.resolve(pack).resolve("programme.yaml"));
  }
}
