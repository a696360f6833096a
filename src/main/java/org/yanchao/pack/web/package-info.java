/** The pages of packs and their versions. */
@org.jspecify.annotations.NullMarked
package org.yanchao.pack.web;
