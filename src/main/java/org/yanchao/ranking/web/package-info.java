/** Pages of rankings. */
@org.jspecify.annotations.NullMarked
package org.yanchao.ranking.web;
