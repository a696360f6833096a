/** The public's pages about conditions, dates and documents. */
@org.jspecify.annotations.NullMarked
package org.yanchao.guide.web;
