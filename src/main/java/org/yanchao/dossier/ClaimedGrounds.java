package org.yanchao.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programme.Preference;

/** Which grounds for preference the answers of an application claim. */
final class ClaimedGrounds {

  private final Programme programme;
  private final FormAnswers answers;

  ClaimedGrounds(Programme programme, FormAnswers answers) {
    this.programme = programme;
    this.answers = answers;
  }

  /** In the order of the form; a word the programme does not know claims nothing. */
  List<GroundEntry> entries() {
    var claimed = new ArrayList<GroundEntry>();
    answers
        .all("directions")
        .forEach(word -> entry(word, "directionsExplanation", false).ifPresent(claimed::add));
    answers
        .all("grounds")
        .forEach(word -> entry(word, "groundsExplanation", false).ifPresent(claimed::add));
    answers
        .all("commendation")
        .forEach(word -> entry(word, "commendationTitle", true).ifPresent(claimed::add));
    return List.copyOf(claimed);
  }

  private Optional<GroundEntry> entry(String word, String explanation, boolean dated) {
    var day = dated ? answers.date("commendationDate").orElse(null) : null;
    for (Preference preference : programme.preferences()) {
      for (var ground : preference.grounds()) {
        if (plain(ground.id()).equals(plain(word))) {
          var text = answers.text(explanation);
          return Optional.of(new GroundEntry(preference.category(), ground.id(), text, day));
        }
      }
    }
    return Optional.empty();
  }

  /** Packs write ids with hyphens, forms with underscores. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
