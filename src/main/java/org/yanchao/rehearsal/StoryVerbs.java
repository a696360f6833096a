package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;

/** Plays some kinds of acts, by verb; each through a desk as the person concerned. */
interface StoryVerbs {

  Map<String, Consumer<StoryAct>> verbs();
}
