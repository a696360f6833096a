/** The pages of reference lists. */
@org.jspecify.annotations.NullMarked
package org.yanchao.reference.web;
