package org.yanchao.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseKind;
import org.yanchao.register.RegisterFilter;

/**
 * What a visitor of the register looks for.
 *
 * @param unit key of a reporting unit or county; empty for all
 */
record RegisterForm(
    @Nullable Level level,
    @Nullable String unit,
    @Nullable Integer year,
    @Nullable BaseKind kind,
    @Nullable String q,
    @Nullable Integer page) {

  int number() {
    return page == null ? 0 : Math.max(0, page);
  }

  RegisterFilter filter(RegisterUnits units) {
    return new RegisterFilter(level, units.counties(unit), year, kind, q);
  }

  /** The search without its page, to be put behind an address. */
  public String query() {
    return "level="
        + text(level)
        + "&unit="
        + text(unit)
        + "&year="
        + text(year)
        + "&kind="
        + text(kind)
        + "&q="
        + text(q);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
