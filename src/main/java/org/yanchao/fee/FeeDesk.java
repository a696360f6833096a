package org.yanchao.fee;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.PanelStore;
import org.yanchao.round.RoundDesk;

/** What the experts of a round are paid, once its review is closed and names are no secret. */
@Service
@Transactional
public class FeeDesk {

  private final RoundDesk rounds;
  private final PanelStore panels;
  private final PaidWork work;
  private final ReviewFees fees;
  private final Stamp stamp;

  FeeDesk(RoundDesk rounds, PanelStore panels, PaidWork work, ReviewFees fees, Stamp stamp) {
    this.rounds = rounds;
    this.panels = panels;
    this.work = work;
    this.fees = fees;
    this.stamp = stamp;
  }

  /** Why there is no list yet, empty when there is one. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotList(Actor actor, UUID roundId) {
    var round = rounds.showReview(actor, roundId);
    var all = panels.ofRound(round.id());
    return !all.isEmpty() && all.stream().allMatch(it -> it.status() == BatchStatus.CLOSED)
        ? Optional.empty()
        : Refusal.because("fee.not-yet");
  }

  /** The list, for the round's own officers and head. */
  @Transactional(readOnly = true)
  public FeeList list(Actor actor, UUID roundId) {
    whyNotList(actor, roundId).ifPresent(Refusal::raise);
    var fee = fees.findByRound(roundId).orElse(null);
    var rows =
        panels.ofRound(roundId).stream()
            .flatMap(it -> work.of(it.id()).stream())
            .collect(Collectors.groupingBy(PaidWork.Done::number))
            .values()
            .stream()
            .map(it -> row(it, fee))
            .sorted(Comparator.comparing(FeeList.Row::number))
            .toList();
    var total = rows.stream().map(FeeList.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new FeeList(
        fee == null ? null : fee.unit(), fee == null ? BigDecimal.ZERO : fee.amount(), rows, total);
  }

  /** Why this rate cannot be set, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSet(Actor officer, UUID roundId, String amount) {
    var round = rounds.showReview(officer, roundId);
    return round
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> whyNotList(officer, roundId))
        .or(() -> ReviewFee.whyNotAmount(amount));
  }

  /** Sets the rate; a later one takes its place. */
  public void set(Actor officer, UUID roundId, FeeUnit unit, String amount) {
    whyNotSet(officer, roundId, amount).ifPresent(Refusal::raise);
    var fee = fees.findByRound(roundId).orElseGet(() -> new ReviewFee(stamp.id(), roundId));
    fee.set(unit, amount, stamp.now(), officer.account());
    fees.save(fee);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new FeeSet(roundId, unit, fee.amount().toPlainString(), by));
  }

  private static FeeList.Row row(List<PaidWork.Done> done, @Nullable ReviewFee fee) {
    var who = done.get(0);
    var sheets = done.stream().mapToInt(PaidWork.Done::sheets).sum();
    var times = fee != null && fee.unit() == FeeUnit.PER_SHEET ? sheets : done.size();
    var rate = fee == null ? BigDecimal.ZERO : fee.amount();
    var amount = rate.multiply(BigDecimal.valueOf(times));
    return new FeeList.Row(who.number(), who.name(), who.employer(), done.size(), sheets, amount);
  }
}
