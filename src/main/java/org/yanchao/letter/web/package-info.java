/** Pages of result letters. */
@org.jspecify.annotations.NullMarked
package org.yanchao.letter.web;
