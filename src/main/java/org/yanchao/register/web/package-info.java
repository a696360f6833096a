/** Pages and open data of the register. */
@org.jspecify.annotations.NullMarked
package org.yanchao.register.web;
