/** The pages of the list of candidates and of the grounds they claim. */
@org.jspecify.annotations.NullMarked
package org.yanchao.candidacy.web;
