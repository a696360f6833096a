/**
 * Files as rows, outside of every business transaction. Start reading at {@link
 * org.yanchao.attachment.AttachmentStore}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Attachment",
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package org.yanchao.attachment;
