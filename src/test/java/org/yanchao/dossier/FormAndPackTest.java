package org.yanchao.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yanchao.form.FormAnswers;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Programme;

/** What an applicant may choose in the form is what the programme knows. */
class FormAndPackTest {

  private final Programme programme = new PublishedPacks().newest("jilin-2022");

  @Test
  void everyIndustryOfTheFormHasAThresholdClass() throws IOException {
    var known = programme.industries().stream().map(Programme.Industry::id).toList();

    assertThat(known).containsExactlyInAnyOrderElementsOf(choices("industry"));
  }

  @Test
  void everyEntityTypeOfTheFormIsKnown() throws IOException {
    var known = programme.entityTypes().stream().map(Programme.Word::id).toList();

    assertThat(known).containsAll(choices("entityType"));
  }

  @Test
  void everyGroundOfTheFormIsClaimedAsAGroundOfThePack() throws IOException {
    var known =
        programme.preferences().stream()
            .flatMap(it -> it.grounds().stream())
            .map(it -> it.id().replace('-', '_').toUpperCase(Locale.ROOT))
            .toList();
    var offered =
        Stream.of("directions", "grounds", "commendation")
            .flatMap(this::all)
            .filter(it -> !it.equals("NONE"));

    assertThat(known).containsAll(offered.toList());
  }

  @Test
  void aClaimedCommendationCarriesItsDay() {
    var answers =
        FormAnswers.empty()
            .with("directions", "RURAL_REVITALISATION")
            .with("directionsExplanation", "带动村集体")
            .with("grounds", "BEEF_CATTLE")
            .with("groundsExplanation", "肉牛养殖")
            .with("commendation", "SPRING_FARMING")
            .with("commendationTitle", "保耕复产先进集体")
            .with("commendationDate", "2022-05-18");

    var claimed = new ClaimedGrounds(programme, answers).entries();

    assertThat(claimed)
        .extracting(GroundEntry::category, GroundEntry::ground)
        .containsExactly(
            tuple(PreferenceCategory.DIRECTION, "rural-revitalisation"),
            tuple(PreferenceCategory.KEY_AREA, "beef-cattle"),
            tuple(PreferenceCategory.COMMENDATION, "spring-farming"));
    assertThat(claimed.get(2).onDay()).isEqualTo("2022-05-18");
  }

  private Stream<String> all(String key) {
    try {
      return choices(key).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> choices(String key) throws IOException {
    var form = new ObjectMapper().readTree(Path.of("forms/application.form").toFile());
    return form.findParents("key").stream()
        .filter(field -> field.get("key").asText().equals(key))
        .flatMap(field -> StreamSupport.stream(field.get("values").spliterator(), false))
        .map((JsonNode value) -> value.get("value").asText())
        .toList();
  }
}
