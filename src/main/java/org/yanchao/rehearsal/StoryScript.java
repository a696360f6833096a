package org.yanchao.rehearsal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;

/** Reads the story {@code jilin-12}: its data and its acts. */
@Component
@Profile({"demo", "rehearsal"})
class StoryScript {

  private static final String NAME = "story/jilin-12";
  private static final int LEVEL = 4;
  private static final int DATED = 5;

  private final StoryData data;
  private final List<StoryAct> acts;

  StoryScript() {
    try {
      this.data =
          YAMLMapper.builder()
              .addModule(new JavaTimeModule())
              .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
              .build()
              .readValue(file(".yaml"), StoryData.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.acts = acts(file(".acts"));
  }

  StoryData data() {
    return data;
  }

  /** In the order in which they are played. */
  List<StoryAct> acts() {
    return acts;
  }

  private static String file(String ending) {
    try {
      return new ClassPathResource(NAME + ending).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<StoryAct> acts(String text) {
    var lines = text.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
    var sorted =
        lines.stream()
            .map(it -> act(0, it.strip().split("\\s+")))
            .sorted(Comparator.comparing(StoryAct::at))
            .toList();
    var numbered = new ArrayList<StoryAct>();
    for (var it : sorted) {
      numbered.add(
          new StoryAct(
              numbered.size() + 1, it.at(), it.verb(), it.subject(), it.level(), it.dated()));
    }
    return List.copyOf(numbered);
  }

  private static StoryAct act(int number, String[] cells) {
    var at = LocalDate.parse(cells[0]).atTime(LocalTime.parse(cells[1]));
    return new StoryAct(
        number,
        at.atZone(BusinessClock.ZONE).toInstant(),
        cells[2],
        cells[3],
        cells.length > LEVEL ? Level.valueOf(cells[LEVEL]) : null,
        cells.length > DATED ? LocalDate.parse(cells[DATED]) : null);
  }
}
