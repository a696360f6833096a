/** The page on which a head extends terms by a document. */
@org.jspecify.annotations.NullMarked
package org.yanchao.formalcheck.web;
