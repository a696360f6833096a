/** The pages of standards. */
@org.jspecify.annotations.NullMarked
package org.yanchao.standard.web;
