package org.yanchao.extension;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A term was extended by a document; timers that wait for it move. */
public record DeadlineExtended(
    UUID extension,
    ExtendedTerm term,
    @Nullable UUID about,
    LocalDate before,
    LocalDate day,
    String document,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.deadline-extended";
  }

  @Override
  public String subject() {
    return String.valueOf(about == null ? extension : about);
  }

  @Override
  public String clause() {
    return document;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("term", term.name(), "before", before.toString(), "day", day.toString());
  }
}
