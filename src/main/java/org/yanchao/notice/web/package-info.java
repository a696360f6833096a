/** Pages of public notices and objections. */
@org.jspecify.annotations.NullMarked
package org.yanchao.notice.web;
