package org.yanchao.document;

import java.util.Locale;
import java.util.Map;

/**
 * What the press prints: a template and what stands in it.
 *
 * @param template path under the templates, such as {@code naming/paper-certificate}; it must be
 *     well-formed XML, link its styles as {@code paper:name.css} and its pictures as data
 */
public record Paper(String template, Locale locale, Map<String, Object> values) {

  public Paper {
    values = Map.copyOf(values);
  }

  /** An official paper, which is always Chinese. */
  public static Paper chinese(String template, Map<String, Object> values) {
    return new Paper(template, Locale.SIMPLIFIED_CHINESE, values);
  }
}
