/** The public pages of what was drawn. */
@org.jspecify.annotations.NullMarked
package org.yanchao.draw.web;
