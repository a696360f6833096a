package org.yanchao.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** The rate an authority pays the experts of one round; no paper gives it. */
@Entity
@Table(name = "review_fee")
public class ReviewFee {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FeeUnit unit = FeeUnit.PER_SHEET;

  private BigDecimal amount = BigDecimal.ZERO;

  private Instant setAt;

  private String setBy;

  @Version private @Nullable Long version;

  protected ReviewFee() {}

  ReviewFee(UUID id, UUID round) {
    this.id = id;
    this.round = round;
  }

  /** Why this is no amount, empty when it is one; full-width digits are as good. */
  static Optional<Refusal> whyNotAmount(String typed) {
    return typed.length() <= 20 && AMOUNT.matcher(folded(typed)).matches()
        ? Optional.empty()
        : Refusal.because("fee.not-an-amount");
  }

  void set(FeeUnit newUnit, String typed, Instant at, String by) {
    whyNotAmount(typed).ifPresent(Refusal::raise);
    unit = newUnit;
    amount = new BigDecimal(folded(typed)).setScale(2);
    setAt = at;
    setBy = by;
  }

  FeeUnit unit() {
    return unit;
  }

  BigDecimal amount() {
    return amount;
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
  }
}
