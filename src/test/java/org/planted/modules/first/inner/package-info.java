/** The inside of a module. */
@org.jspecify.annotations.NullMarked
package org.planted.modules.first.inner;
