package org.yanchao.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingDesk;

/** What of the opening stock is in no register, for those who work with its organisations. */
@Service
@Transactional(readOnly = true)
public class StockShelf {

  private static final int MOST = 20;
  private static final Set<StockKind> KINDS = Set.of(StockKind.PAPER_FILING, StockKind.WORKSHOP);

  private final StockItems items;
  private final NamingDesk namings;
  private final Stamp stamp;

  StockShelf(StockItems items, NamingDesk namings, Stamp stamp) {
    this.items = items;
    this.namings = namings;
    this.stamp = stamp;
  }

  /** Filings on paper of the actor's unit in which the text occurs, the latest first. */
  public List<StockItemView> filings(Actor actor, String text) {
    var unit = actor.scope().authority();
    if (unit == null || text.isBlank()) {
      return List.of();
    }
    var pattern = "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
    var found = items.ofUnit(unit, StockKind.PAPER_FILING, pattern, PageRequest.of(0, MOST));
    return found.stream().map(StockItem::view).toList();
  }

  /** Filings on paper of an organisation, for whoever may read its case. */
  public List<StockItemView> filingsOf(String creditCode) {
    return of(creditCode, StockKind.PAPER_FILING);
  }

  /** Workshops of an organisation that are recognised today, for anyone. */
  public List<StockItemView> workshopsOf(String creditCode) {
    var today = stamp.today();
    return of(creditCode, StockKind.WORKSHOP).stream().filter(it -> holds(it, today)).toList();
  }

  /** How much of it the actor's unit has brought. */
  public StockCount count(Actor actor) {
    var unit = actor.scope().authority();
    if (unit == null) {
      return new StockCount(0, 0, 0);
    }
    var byKind =
        items.codes(unit, KINDS, stamp.today()).stream()
            .collect(
                Collectors.groupingBy(
                    it -> (StockKind) it[0],
                    Collectors.mapping(it -> (String) it[1], Collectors.toList())));
    var workshops = byKind.getOrDefault(StockKind.WORKSHOP, List.of());
    var holders = namings.holders(Set.copyOf(workshops));
    return new StockCount(
        byKind.getOrDefault(StockKind.PAPER_FILING, List.of()).size(),
        workshops.size(),
        (int) workshops.stream().filter(holders::contains).count());
  }

  private List<StockItemView> of(String creditCode, StockKind kind) {
    return items
        .findByCreditCodeAndKindAndTakenOutAtIsNullOrderByStockDayDescIdAsc(creditCode, kind)
        .stream()
        .map(StockItem::view)
        .toList();
  }

  private static boolean holds(StockItemView it, LocalDate today) {
    var end = it.validTo();
    return end == null || !end.isBefore(today);
  }
}
