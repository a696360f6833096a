package org.yanchao.standard;

import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;

/** What a standard is for: programme, level, and pool or naming. */
public record StandardKey(String programme, Level level, StandardKind kind) {

  /** The other standard of the same level: naming for the pool, pool for naming. */
  StandardKey counterpart() {
    var other = kind == StandardKind.POOL ? StandardKind.BASE : StandardKind.POOL;
    return new StandardKey(programme, level, other);
  }

  /** Short word for rule ids. */
  String word() {
    return level.word() + "-" + kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
