/** The applicant's pages: dossiers, checking and submitting, progress, papers. */
@org.jspecify.annotations.NullMarked
package org.yanchao.submission.web;
