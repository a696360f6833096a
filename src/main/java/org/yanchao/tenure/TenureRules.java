package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/**
 * The terms after a naming, from the programme; what its papers leave open has a value here that is
 * never stricter than the sample.
 */
@Component
class TenureRules {

  private static final int CHECK_DAYS = 20;
  private static final int RECTIFICATION_DAYS = 30;
  private static final int STATEMENT_DAYS = 5;
  private static final int FAILURES = 2;
  private static final int RENEWAL_MONTHS = 6;

  private final Programmes programmes;
  private final Stamp stamp;

  TenureRules(Programmes programmes, Stamp stamp) {
    this.programmes = programmes;
    this.stamp = stamp;
  }

  LocalDate checkDueOn(NamingView naming) {
    return after(set(of(naming).checkDays(), CHECK_DAYS));
  }

  LocalDate rectificationDueOn(NamingView naming) {
    return after(set(of(naming).rectificationDays(), RECTIFICATION_DAYS));
  }

  /** Last day to speak before a revocation is decided, counted from the day after the notice. */
  LocalDate statementDueOn(NamingView naming) {
    return after(set(of(naming).statementDays(), STATEMENT_DAYS));
  }

  /** Failed yearly checks in a row that call for revocation. */
  int failuresToRevoke(NamingView naming) {
    return set(of(naming).failuresToRevoke(), FAILURES);
  }

  /** First day on which a renewal may be asked. */
  LocalDate renewableFrom(NamingView naming, LocalDate validTo) {
    return validTo.minusMonths(set(of(naming).renewalMonths(), RENEWAL_MONTHS));
  }

  /** Last day of a renewed name. */
  LocalDate renewedUntil(NamingView naming, LocalDate validTo) {
    return validTo.plusYears(of(naming).years());
  }

  /**
   * Until when false material keeps an organisation from filing; no bar unless the pack sets it.
   */
  Optional<LocalDate> barredUntil(NamingView naming, LocalDate revokedOn) {
    return Optional.ofNullable(of(naming).barYears()).map(revokedOn::plusYears);
  }

  private LocalDate after(int workingDays) {
    return stamp.calendar().plus(stamp.today(), workingDays);
  }

  private Programme.Validity of(NamingView naming) {
    return programmes.kept(naming.packVersion(), naming.programme()).validity();
  }

  private static int set(@Nullable Integer days, int otherwise) {
    return days == null ? otherwise : days;
  }
}
