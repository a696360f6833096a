/** The pages of the review: the desk of its round, the draw, requests for recusal. */
@org.jspecify.annotations.NullMarked
package org.yanchao.panel.web;
