/** The officer's page with the slips and the public page where a code is typed in. */
@org.jspecify.annotations.NullMarked
package org.yanchao.daycode.web;
