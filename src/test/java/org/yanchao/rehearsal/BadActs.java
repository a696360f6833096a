package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanchao.account.Actor;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionEntry;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.decision.PreparationDesk;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeView;
import org.yanchao.notice.ObjectionChannel;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.plan.PlanDesk;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.stock.StockDesk;
import org.yanchao.stock.StockKind;
import org.yanchao.store.Footprint;

/**
 * Tries at the end of a day of a generated year what must be refused then, each once, on the whole
 * program with its engine; and keeps what was answered and which tables were touched.
 */
final class BadActs {

  private static final String NEW_NUMBER = "舟人社发〔2024〕999号";

  private final ApplicationContext program;
  private final JdbcClient sql;
  private final Map<String, String> answers = new TreeMap<>();

  BadActs(ApplicationContext program) {
    this.program = program;
    this.sql = program.getBean(JdbcClient.class);
  }

  /** By act: the code of the refusal, and whatever was left behind. */
  Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  void on(LocalDate day) {
    for (var id : sql.sql("select id from round order by round_no").query(String.class).list()) {
      var round = program.getBean(RoundDesk.class).show(UUID.fromString(id));
      // At the city: by then the counties have used numbers.
      if (round.level() == Level.CITY) {
        in(round, day);
      }
    }
  }

  private void in(RoundView round, LocalDate day) {
    switch (round.status()) {
      case DRAWN -> beforeTheLock(round);
      case RANKED -> beforeTheDecision(round);
      case DECIDED -> beforeTheNaming(round, day);
      case CLOSED -> afterTheNaming(round);
      default -> {}
    }
  }

  private void beforeTheLock(RoundView round) {
    attempt("publishing before the lock", () -> publish(round));
    attempt("deciding before the lock", () -> decide(round, entry(List.of())));
    attempt("an allocation that does not add up", () -> allocate(round));
    var file = stockFile(round);
    var stock = program.getBean(StockDesk.class);
    attempt(
        "opening stock with one wrong row",
        () -> stock.take(officer(round), StockKind.NAMED_BASE, file, NEW_NUMBER));
  }

  private void beforeTheDecision(RoundView round) {
    var ranking = program.getBean(RankingDesk.class).find(round.id()).orElseThrow();
    var leaders = program.getBean(Leaders.class);
    var right = new DecisionEntry(DecisionRulesTest.meeting(), leaders.choose(ranking));
    attempt("publishing before the decision", () -> publish(round));
    attempt("naming above the places", () -> decide(round, entry(tooMany(ranking))));
    attempt("deciding on a stale board", () -> apply(round, ranking, right));
    answers.computeIfAbsent("two heads at once", it -> twoAtOnce(round, right));
  }

  private void beforeTheNaming(RoundView round, LocalDate day) {
    var notices = program.getBean(NoticeDesk.class).ofRound(round.id());
    for (var notice : notices) {
      if (!day.isAfter(notice.endsOn())) {
        attempt("a certificate before the notice has ended", () -> name(round, NEW_NUMBER, day));
        attempt("a number that is used", () -> name(round, usedNumber(), day));
      }
      if (day.equals(notice.endsOn())) {
        attempt("an objection at 24:00", () -> object(notice));
      }
    }
  }

  private void afterTheNaming(RoundView round) {
    var notice = program.getBean(NoticeDesk.class).ofRound(round.id()).get(0);
    var today = program.getBean(BusinessClock.class).today();
    attempt("naming the same list again", () -> name(round, NEW_NUMBER, today));
    attempt("deciding again", () -> decide(round, entry(List.of())));
    attempt("a letter of 24:00:00.001", () -> enterLate(round, notice));
  }

  private void attempt(String name, Runnable act) {
    if (answers.containsKey(name)) {
      return;
    }
    var before = Footprint.of(sql);
    var answer = answerTo(act);
    var changed = before.changedBy(Footprint.of(sql));
    answers.put(name, changed.isEmpty() ? answer : answer + " left " + changed);
  }

  /** A lost lock is tried again, as at the page's edge. */
  private static String answerTo(Runnable act) {
    while (true) {
      try {
        act.run();
        return "done";
      } catch (Refused refused) {
        return refused.refusal().code();
      } catch (ConcurrencyFailureException lost) {
        Thread.onSpinWait();
      }
    }
  }

  private String twoAtOnce(RoundView round, DecisionEntry entry) {
    var start = new CyclicBarrier(2);
    Callable<String> head =
        () -> {
          start.await();
          return answerTo(() -> decide(round, entry));
        };
    var pool = Executors.newFixedThreadPool(2);
    try {
      var told = new ArrayList<String>();
      for (var each : pool.invokeAll(List.of(head, head))) {
        told.add(each.get());
      }
      var kept = program.getBean(DecisionDesk.class).list(head(round), round.id()).size();
      return told.stream().sorted().toList() + ", kept " + kept;
    } catch (InterruptedException | ExecutionException wrong) {
      throw new IllegalStateException(wrong);
    } finally {
      pool.shutdown();
    }
  }

  private void publish(RoundView round) {
    program.getBean(DecisionDesk.class).publishNotice(officer(round), round.id());
  }

  private void decide(RoundView round, DecisionEntry entry) {
    program.getBean(DecisionDesk.class).decide(head(round), round.id(), entry);
  }

  private void apply(RoundView round, RankingView ranking, DecisionEntry entry) {
    var boards = program.getBean(PreparationDesk.class);
    boards.apply(head(round), ranking, entry, boards.board(ranking).substring(1) + "x");
  }

  private void name(RoundView round, String number, LocalDate day) {
    var paper = new DocumentEntry(number, day, null);
    program.getBean(NamingDesk.class).registerDocument(officer(round), round.id(), paper);
  }

  private void object(NoticeView notice) {
    program.getBean(ObjectionDesk.class).raise(objection(notice));
  }

  private void enterLate(RoundView round, NoticeView notice) {
    var received = BusinessClock.endOf(notice.endsOn()).plusMillis(1);
    program
        .getBean(ObjectionDesk.class)
        .enter(officer(round), objection(notice), ObjectionChannel.LETTER, received);
  }

  private static ObjectionEntry objection(NoticeView notice) {
    var item = notice.items().get(0).id();
    return ObjectionEntry.form(item, "a name", "a number", "the cooperation has ended");
  }

  private void allocate(RoundView round) {
    var plan = program.getBean(PlanDesk.class);
    var top = program.getBean(Season.class).programme().territory();
    var rows = List.<List<Object>>of(List.of(round.authority(), "CITY", 7));
    var file = excel(plan.heads(), rows);
    plan.load(program.getBean(Cast.class).officer(top), round.programme(), file, NEW_NUMBER);
  }

  private UUID stockFile(RoundView round) {
    var stock = program.getBean(StockDesk.class);
    var heads = stock.heads(StockKind.NAMED_BASE);
    List<Object> right =
        List.of("甲村", "甲社", "93330902MAT000001X", "其他", "定海区", "市级", "文1", "2021-10-26", "", "");
    var file = excel(heads, List.of(right, right));
    return stock.bring(officer(round), file, "存量.xlsx");
  }

  private byte[] excel(List<String> heads, List<List<Object>> rows) {
    var cells = rows.stream().map(row -> (List<Object>) new ArrayList<>(row)).toList();
    return program.getBean(SheetPress.class).excel(new Sheet("sheet", heads, List.copyOf(cells)));
  }

  private static List<UUID> tooMany(RankingView ranking) {
    var order = ranking.rows().stream().filter(RankingRow::meetsMinimum);
    return order.limit(ranking.quota() + 1).map(RankingRow::caseId).toList();
  }

  private static DecisionEntry entry(List<UUID> named) {
    return DecisionRulesTest.entry(named);
  }

  private String usedNumber() {
    return sql.sql("select min(document_no) from naming_document").query(String.class).single();
  }

  private Actor officer(RoundView round) {
    return program.getBean(Cast.class).officer(round.authority());
  }

  private Actor head(RoundView round) {
    return program.getBean(Cast.class).head(round.authority());
  }
}
