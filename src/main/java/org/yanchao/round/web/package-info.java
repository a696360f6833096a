/** The pages of rounds: the list, opening one, and its review plan. */
@org.jspecify.annotations.NullMarked
package org.yanchao.round.web;
