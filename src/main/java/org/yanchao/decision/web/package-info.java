/** Pages of decisions and of the notices that follow them. */
@org.jspecify.annotations.NullMarked
package org.yanchao.decision.web;
