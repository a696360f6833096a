/** Pages of the module. */
@org.jspecify.annotations.NullMarked
package org.yanchao.notification.web;
