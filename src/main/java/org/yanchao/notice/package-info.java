/**
 * Public notices of proposed namings, item by item, and the objections raised against them. Start
 * reading at {@link org.yanchao.notice.NoticeDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Notice",
    allowedDependencies = {"kernel", "account", "policy", "extension", "round", "submission"})
@org.jspecify.annotations.NullMarked
package org.yanchao.notice;
