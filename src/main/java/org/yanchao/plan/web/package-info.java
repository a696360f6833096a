/** Pages of the guidance plan. */
@org.jspecify.annotations.NullMarked
package org.yanchao.plan.web;
