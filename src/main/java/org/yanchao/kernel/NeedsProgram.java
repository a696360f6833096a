package org.yanchao.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that works on a database: before it runs, the program is started without its pages. A
 * command without this mark needs no database at all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NeedsProgram {

  /** The profile it starts with; empty means production, with its database address. */
  String profile() default "";
}
