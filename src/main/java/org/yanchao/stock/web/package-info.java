/** Pages of the opening stock. */
@org.jspecify.annotations.NullMarked
package org.yanchao.stock.web;
