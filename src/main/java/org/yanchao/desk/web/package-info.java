/** Layout, home, inbox, case pages, pool and the auditor's pages. */
@org.jspecify.annotations.NullMarked
package org.yanchao.desk.web;
