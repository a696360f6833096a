package org.yanchao.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseKind;

/**
 * What the public register is asked for; null and empty mean any.
 *
 * @param counties keys of counties
 * @param cycle year of the naming
 * @param text part of the base's or the organisation's name
 */
public record RegisterFilter(
    @Nullable Level level,
    List<String> counties,
    @Nullable Integer cycle,
    @Nullable BaseKind kind,
    @Nullable String text) {

  public static final RegisterFilter ALL = new RegisterFilter(null, List.of(), null, null, null);

  public RegisterFilter {
    counties = List.copyOf(counties);
  }

  /** For a search by part of a name; signs that mean something to the database are taken out. */
  @Nullable String pattern() {
    return text == null || text.isBlank()
        ? null
        : "%" + text.strip().replace("%", "").replace("_", "") + "%";
  }
}
