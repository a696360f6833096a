/** The pages of this module: how far experts agree. */
@org.jspecify.annotations.NullMarked
package org.yanchao.review.web;
