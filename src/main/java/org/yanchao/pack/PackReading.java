package org.yanchao.pack;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * What the last reading of the folder found.
 *
 * @param folder where it was read, empty for what ships with the program
 */
public record PackReading(Instant at, String folder, List<Entry> entries) {

  /**
   * One pack.
   *
   * @param folder its folder's name, which should be the programme's id
   * @param version its number, null when it cannot be read
   * @param problems everything wrong with its texts, in English
   * @param chinese the same in Chinese
   * @param refusal why a sound pack was not published, null when it was
   */
  public record Entry(
      String folder,
      @Nullable Integer version,
      PackState state,
      List<PackProblem> problems,
      List<PackProblem> chinese,
      @Nullable Refusal refusal) {

    /** In one word for the trail: never the pack's own text. */
    String why() {
      return refusal != null ? refusal.code() : problems.size() + " problems";
    }

    /** What is wrong, in the reader's language. */
    public List<PackProblem> problems(Locale reader) {
      return reader.getLanguage().equals("zh") ? chinese : problems;
    }
  }

  /** The packs that were not taken. */
  public List<Entry> refused() {
    return entries.stream().filter(it -> it.state() == PackState.REFUSED).toList();
  }
}
