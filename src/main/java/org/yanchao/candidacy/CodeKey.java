package org.yanchao.candidacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.kernel.WrittenOnce;

/**
 * What the codes of a batch were made with. The draw's own seed would not do: it is published, and
 * whoever has it could work out which code is whose. Kept, so that the codes can be made again.
 */
@Entity
@Immutable
@Table(name = "code_key")
class CodeKey extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  private String secret;

  private Instant givenAt;

  protected CodeKey() {}

  CodeKey(UUID batch, String secret, Instant givenAt) {
    this.batch = batch;
    this.secret = secret;
    this.givenAt = givenAt;
  }

  /** The candidates in the order of their codes, which has nothing to do with any other order. */
  List<Candidate> order(List<Candidate> judged) {
    return judged.stream().sorted(Comparator.comparing(this::place)).toList();
  }

  /** Whether it made the codes these have. */
  boolean made(List<Candidate> judged) {
    var ordered = order(judged);
    return IntStream.range(0, ordered.size()).allMatch(it -> ordered.get(it).code() == it + 1);
  }

  /** What the trail keeps: later it shows that key and codes are still those of the first day. */
  String mark(List<Candidate> ordered) {
    var text = new StringBuilder(secret);
    ordered.forEach(it -> text.append('|').append(it.id()));
    return DigestUtils.sha256Hex(text.toString());
  }

  private String place(Candidate candidate) {
    return DigestUtils.sha256Hex(secret + candidate.id());
  }

  @Override
  public UUID getId() {
    return batch;
  }
}
