/** The pages of the review: the desk of its round, draw, progress, scoring and meeting. */
@org.jspecify.annotations.NullMarked
package org.yanchao.panel.web;
