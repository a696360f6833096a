package org.yanchao.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.draw.DrawDesk;
import org.yanchao.round.RoundDesk;

/** Writes a rehearsal's report and the transcripts of its draws into files. */
@Component
@Profile({"demo", "rehearsal"})
class ReportFiles {

  private final ObjectMapper json;
  private final RoundDesk rounds;
  private final DrawDesk draws;

  ReportFiles(ObjectMapper json, RoundDesk rounds, DrawDesk draws) {
    this.json = json;
    this.rounds = rounds;
    this.draws = draws;
  }

  /** Writes {@code report.json} and {@code draws/*.json}; draws of an earlier run go away. */
  void write(Object report, Path folder) throws IOException {
    var drawn = Files.createDirectories(folder.resolve("draws"));
    try (var old = Files.newDirectoryStream(drawn, "*.json")) {
      for (var file : old) {
        Files.delete(file);
      }
    }
    json.writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("report.json").toFile(), report);
    for (var round : rounds.list(Cast.SYSTEM)) {
      var no = 0;
      for (var transcript : draws.transcripts(round.id())) {
        var file = drawn.resolve("%s-%d.json".formatted(round.number(), ++no));
        Files.writeString(file, transcript);
      }
    }
  }
}
