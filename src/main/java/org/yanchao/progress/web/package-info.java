/** The pages of this module: how far a round’s review is. */
@org.jspecify.annotations.NullMarked
package org.yanchao.progress.web;
