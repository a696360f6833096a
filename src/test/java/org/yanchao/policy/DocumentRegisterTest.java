package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yanchao.pack.PublishedPacks;

/** What the register says of the papers, and what it does not make up. */
class DocumentRegisterTest {

  private final Programmes programmes = new PublishedPacks();

  @Test
  void nd03ThePilotPapersAreRepealedOnTheDayOfTheirRepealAndByItsClause() {
    var pilot = programmes.paper("ND-PILOT").orElseThrow();
    var by = pilot.repealedBy();

    assertThat(pilot.status()).isEqualTo(PolicyDocument.Status.REPEALED);
    assertThat(pilot.repealedOn()).isEqualTo("2021-09-15");
    assertThat(by).isEqualTo(new Sourced.Source("ND2021", "ND2021.end"));
    assertThat(programmes.paper("ND2021").orElseThrow().clauses())
        .filteredOn(it -> it.id().equals(by.clause()))
        .extracting(Clause::text)
        .allSatisfy(it -> assertThat(it).contains("试点工作到此结束，相关文件同时废止"));
  }

  @Test
  void nd04TheEmptyAnnexRepealsNoPaperByName() {
    var annex =
        programmes.paper("ND2021").orElseThrow().clauses().stream()
            .filter(it -> it.id().equals("ND2021.annex"))
            .findFirst()
            .orElseThrow();

    assertThat(annex.withoutNumbers()).isTrue();
    assertThat(programmes.papers())
        .filteredOn(it -> it.status() == PolicyDocument.Status.REPEALED)
        .allSatisfy(it -> assertThat(it.number()).isNull())
        .extracting(PolicyDocument::id)
        .containsExactly("ND-PILOT");
  }

  @Test
  void nd05ThePaperThatIsOnlyCitedStaysInForce() {
    var opinion = programmes.paper("GB2015-47").orElseThrow();

    assertThat(opinion.number()).isEqualTo("国办发〔2015〕47号");
    assertThat(opinion.status()).isEqualTo(PolicyDocument.Status.IN_FORCE);
    assertThat(opinion.repealedBefore(LocalDate.of(2099, 1, 1))).isFalse();
  }

  @Test
  void ec25APilotPaperIsNoBasisForALaterActAndTheParentOpinionStillIs() {
    var pilot = programmes.paper("ND-PILOT").orElseThrow();
    var opinion = programmes.paper("GB2015-47").orElseThrow();

    assertThat(pilot.repealedBefore(LocalDate.of(2022, 7, 1))).isTrue();
    assertThat(pilot.repealedBefore(LocalDate.of(2021, 9, 15))).isFalse();
    assertThat(pilot.repealedBefore(LocalDate.of(2016, 5, 1))).isFalse();
    assertThat(opinion.repealedBefore(LocalDate.of(2022, 7, 1))).isFalse();
  }

  @Test
  void ec25AnEmptyAnnexStaysUnknownAndNothingIsSharedOut() {
    var jilin = programmes.newest("jilin-2022");
    var annex =
        programmes.papers().stream()
            .flatMap(it -> it.clauses().stream())
            .filter(Clause::withoutNumbers)
            .map(Clause::id)
            .toList();

    assertThat(annex).contains("JL2022.annex", "ND2021.annex", "YC-TASKS.2");
    assertThat(jilin.target().total()).isEqualTo(120);
    assertThat(jilin.targets()).isEmpty();
  }
}
