/** The pages of the review: the round's desk, candidates, draw, progress, library and scoring. */
@org.jspecify.annotations.NullMarked
package org.yanchao.panel.web;
