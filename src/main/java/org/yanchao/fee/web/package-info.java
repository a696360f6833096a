/** The pages of this module: what experts are paid. */
@org.jspecify.annotations.NullMarked
package org.yanchao.fee.web;
