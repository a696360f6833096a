/** Pages of what follows a naming. */
@org.jspecify.annotations.NullMarked
package org.yanchao.tenure.web;
