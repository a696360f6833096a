package org.yanchao.trail;

import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Who;

/**
 * One line of the trail. Its hash covers every field and the hash of the line before, so that
 * altering or removing one line breaks all that follow.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param at business instant in whole seconds, which every server keeps
 * @param facts JSON object with values that explain it
 * @param hash SHA-256 in hexadecimal
 */
public record TrailEntry(
    long seq,
    Instant at,
    Who by,
    String action,
    String subject,
    @Nullable String clause,
    String facts,
    String previousHash,
    String hash) {

  /** Hash of the line before the first. */
  public static final String GENESIS = "0".repeat(64);

  /** Whether the line still says what it said when it was written. */
  public boolean intact() {
    return hash.equals(hashOf(seq, at, by, action, subject, clause, facts, previousHash));
  }

  static TrailEntry linked(
      long seq,
      Instant at,
      Who by,
      String action,
      String subject,
      @Nullable String clause,
      String facts,
      String previousHash) {
    var hash = hashOf(seq, at, by, action, subject, clause, facts, previousHash);
    return new TrailEntry(seq, at, by, action, subject, clause, facts, previousHash, hash);
  }

  private static String hashOf(
      long seq,
      Instant at,
      Who by,
      String action,
      String subject,
      @Nullable String clause,
      String facts,
      String previousHash) {
    // Lengths in front of the values: no two different lines give the same text.
    var text = new StringBuilder();
    for (var field :
        List.of(
            Long.toString(seq),
            at.toString(),
            by.account(),
            by.role(),
            String.valueOf(by.authority()),
            action,
            subject,
            String.valueOf(clause),
            facts,
            previousHash)) {
      text.append(field.length()).append(':').append(field).append('\n');
    }
    return DigestUtils.sha256Hex(text.toString());
  }
}
