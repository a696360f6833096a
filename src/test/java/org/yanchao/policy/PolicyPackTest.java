package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yanchao.pack.PackChecker;
import org.yanchao.pack.PublishedPacks;

class PolicyPackTest {

  static final Programme JILIN = new PublishedPacks().newest("jilin-2022");

  @Test
  void everyPackThatShipsIsSound() {
    assertThat(PackChecker.check(Path.of("config/programmes"))).isEmpty();
  }

  @Test
  void aClauseIsCitedByNumberAndPlace() {
    assertThat(JILIN.cite(JILIN.cycle().asOf())).isEqualTo("吉人社发〔2022〕17号 三（六）");
  }

  @Test
  void aSampleCitesNothing() {
    assertThat(JILIN.cite(JILIN.cycle().submissionWindow())).isNull();
  }

  @Test
  void anAuthorityDraftsFromItsOwnVariant() {
    var own = JILIN.sampleFor("222406", org.yanchao.kernel.Level.COUNTY, StandardKind.BASE);

    assertThat(own.map(StandardTerms::id)).hasValue("county-base-222406");
    assertThat(own.map(it -> it.conditions().size())).hasValue(6);
  }

  @Test
  void otherAuthoritiesDraftFromTheSampleOfTheirLevel() {
    var usual = JILIN.sampleFor("220421", org.yanchao.kernel.Level.COUNTY, StandardKind.BASE);

    assertThat(usual.map(StandardTerms::id)).hasValue("county-base");
    assertThat(usual.map(StandardTerms::preferences)).hasValue(PreferenceTable.NONE);
  }

  @Test
  void theProvinceHasStandardsOfItsOwn() {
    var base = JILIN.sampleFor("220000", org.yanchao.kernel.Level.PROVINCE, StandardKind.BASE);

    assertThat(base.map(StandardTerms::id)).hasValue("province-base");
  }

  @Test
  void samplesAreListedForProduction() {
    assertThat(Programmes.rules(JILIN))
        .filteredOn(Programmes.Rule::sample)
        .extracting(Programmes.Rule::path)
        .contains("/rubric", "/cycle/submissionWindow")
        .doesNotContain("/cycle/asOf", "/cycle/evidencePeriod");
  }
}
