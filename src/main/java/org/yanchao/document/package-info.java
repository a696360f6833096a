/**
 * Papers and tables as files: HTML to PDF with embedded fonts, Word, Excel, QR. Knows nothing of
 * what stands in them. Start reading at {@link org.yanchao.document.PdfPress}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Document",
    allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.yanchao.document;
