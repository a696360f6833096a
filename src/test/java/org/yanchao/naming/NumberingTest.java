package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.kernel.Level;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

/** Many officers at once, one of them failing: numbers stay gapless, no document number doubles. */
class NumberingTest {

  static final int TRIES = 20;
  static final LocalDate DAY = LocalDate.of(2022, 9, 16);

  @EveryDatabase
  void fiftyNamingsAtOnceWithCrashesLeaveNoGapAndNoDouble(Database database) throws Exception {
    try (var program = RegisterStage.program(database)) {
      var namings = IntStream.rangeClosed(1, 50).mapToObj(it -> naming(program, it)).toList();

      var failed = atOnce(namings);

      // Every seventh crashed after it had taken its numbers; two used one document number.
      assertThat(failed).isEqualTo(7 + 1);
      assertThat(serials(program)).isEqualTo(IntStream.rangeClosed(1, 42 * 2).boxed().toList());
      assertThat(new GaplessCertificates(program.getBean(Namings.class)).violations()).isEmpty();
    }
  }

  /** One document with two names; number 2 uses the document number of number 1. */
  private static Callable<Void> naming(ApplicationContext program, int no) {
    var number = "敦人社发〔2022〕" + (no == 2 ? 1 : no) + "号";
    return () -> {
      program
          .getBean(TransactionTemplate.class)
          .executeWithoutResult(
              it -> {
                program.getBean(NamingDocuments.class).save(document(no, number));
                var series =
                    new CertificateNumbers.Series(
                        "jilin-2022@1", "jilin-2022", Level.COUNTY, "222403", 2022);
                var issued = program.getBean(Certificates.class).issue(series, 2, DAY);
                for (int line = 0; line < 2; line++) {
                  name(program, no * 2 + line, issued.get(line));
                }
                if (no % 7 == 0) {
                  throw new IllegalStateException("the power went");
                }
              });
      return null;
    };
  }

  private static void name(ApplicationContext program, int no, Naming.Certificate certificate) {
    var issuer = new NamingDocument.Issuer(UUID.randomUUID(), "222403", Level.COUNTY);
    var entry = new DocumentEntry("敦人社发〔2022〕x", DAY, null);
    var registered = new NamingDocument.Registered(java.time.Instant.EPOCH, false, false);
    var document = new NamingDocument(UUID.randomUUID(), issuer, entry, registered);
    var naming = Naming.by(document, no, TestBases.base(no), UUID.randomUUID());
    naming.certificate(certificate);
    program.getBean(Namings.class).save(naming);
  }

  private static NamingDocument document(int no, String number) {
    return new NamingDocument(
        new UUID(91, no),
        new NamingDocument.Issuer(new UUID(92, no), "222403", Level.COUNTY),
        new DocumentEntry(number, DAY, null),
        new NamingDocument.Registered(
            java.time.Instant.parse("2022-09-16T02:00:00Z"), false, false));
  }

  private static int atOnce(List<Callable<Void>> acts) throws InterruptedException {
    var officers = Executors.newFixedThreadPool(8);
    var failed = 0;
    var tried = acts.stream().map(NumberingTest::asPagesDo).toList();
    for (var act : officers.invokeAll(tried, 60, TimeUnit.SECONDS)) {
      try {
        act.get();
      } catch (java.util.concurrent.ExecutionException expected) {
        failed++;
      }
    }
    officers.shutdown();
    return failed;
  }

  /** A lost lock is tried again at the page's edge; on a slow machine some are lost. */
  private static Callable<Void> asPagesDo(Callable<Void> act) {
    return () -> {
      for (int tries = 1; ; tries++) {
        try {
          return act.call();
        } catch (ConcurrencyFailureException lost) {
          if (tries == TRIES) {
            throw lost;
          }
        }
      }
    };
  }

  private static List<Integer> serials(ApplicationContext program) {
    var numbers =
        program
            .getBean(JdbcTemplate.class)
            .queryForList(
                "select certificate_no from naming order by certificate_no", String.class);
    return numbers.stream()
        .map(it -> Integer.parseInt(it.substring(it.lastIndexOf('-') + 1)))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
