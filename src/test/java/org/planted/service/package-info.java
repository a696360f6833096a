/** A package named after a layer. */
@org.jspecify.annotations.NullMarked
package org.planted.service;
