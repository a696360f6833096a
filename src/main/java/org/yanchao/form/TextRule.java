package org.yanchao.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a typed text must keep.
 *
 * @param minLength in characters, 0 when any
 * @param maxLength in characters; a file that names none gets a limit all the same
 * @param pattern must occur in the text, as in the browser's viewer of this format
 * @param check our own check, named by the property {@code yanchao}
 * @param identifies whether the answer is a name by which people know who applies
 */
public record TextRule(
    int minLength,
    int maxLength,
    @Nullable Pattern pattern,
    @Nullable SpecialCheck check,
    boolean identifies) {

  static final int LINE = 200;
  static final int AREA = 2_000;
}
