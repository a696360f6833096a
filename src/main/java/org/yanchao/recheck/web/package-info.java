/** Pages on which the applicant asks to look again and the office answers. */
@org.jspecify.annotations.NullMarked
package org.yanchao.recheck.web;
