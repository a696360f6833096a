/** Pages of replays and of other rules. */
@org.jspecify.annotations.NullMarked
package org.yanchao.replay.web;
