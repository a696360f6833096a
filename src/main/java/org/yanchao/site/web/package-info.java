/** Pages of the visits that are scored. */
@org.jspecify.annotations.NullMarked
package org.yanchao.site.web;
