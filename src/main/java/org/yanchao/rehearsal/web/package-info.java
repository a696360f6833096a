/** The page of the demo's clock. */
@org.jspecify.annotations.NullMarked
package org.yanchao.rehearsal.web;
