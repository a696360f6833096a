/** Pages of recommendations and their packages. */
@org.jspecify.annotations.NullMarked
package org.yanchao.recommendation.web;
