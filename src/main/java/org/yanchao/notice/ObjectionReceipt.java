package org.yanchao.notice;

import java.time.Instant;
import java.util.UUID;

/** What the objector takes away: enough to ask about it, nothing about others. */
public record ObjectionReceipt(UUID objectionId, int no, String noticeNumber, Instant receivedAt) {}
