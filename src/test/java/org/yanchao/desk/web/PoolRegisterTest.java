package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.ImportedEntry;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.kernel.Level;
import org.yanchao.policy.PoolRegister;
import org.yanchao.policy.Programmes;

/** The pool's register stands in the columns of the pack, for the unit whose pool it is. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class PoolRegisterTest {

  private static final String OFFICER = "222403-j1";
  private static final String BASE = "台账木耳基地";

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pools;
  @Autowired Programmes programmes;
  @Autowired SheetReader reader;

  private void bringIn() {
    var project = cases.summary(stage.paperCase(BASE)).projectId();
    var admitted = CountyStage.MORNING.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusYears(1);
    var entry = new ImportedEntry(project, Level.COUNTY, CountyStage.DUNHUA, admitted, "入库台账第3页");
    if (pools.entry(project, Level.COUNTY).isEmpty()) {
      pools.importEntry(stage.actor(OFFICER), entry);
    }
  }

  private List<String> heads() {
    return programmes.newest("jilin-2022").poolRegister().columns().stream()
        .map(PoolRegister.Column::head)
        .toList();
  }

  private List<SheetRow> rows(String login) {
    var file = stage.open(login, "/pool/register.xlsx");
    assertThat(file).hasStatusOk();
    return reader.read(file.getResponse().getContentAsByteArray(), heads()).rows();
  }

  @Test
  void everyColumnOfThePackIsFilledFromTheRegister() {
    bringIn();

    var row =
        rows(OFFICER).stream().filter(it -> it.text("项目名称").equals(BASE)).findFirst().orElseThrow();

    assertThat(row.text("入库日期")).isEqualTo("2021-07-18");
    assertThat(row.text("来源")).isEqualTo("入库台账第3页");
    assertThat(row.text("所在县（市、区）")).isEqualTo("敦化市");
    assertThat(row.text("培育库级别")).isEqualTo("县级");
    assertThat(row.text("主体类型")).isEqualTo("合作社");
    assertThat(row.text("统一社会信用代码")).hasSize(18);
    assertThat(row.text("带动创业户数")).isEmpty();
  }

  @Test
  void otherUnitFindsNothingOfIt() {
    bringIn();

    assertThat(rows(OFFICER)).extracting(it -> it.text("项目名称")).contains(BASE);
    assertThat(rows("222406-j1")).extracting(it -> it.text("项目名称")).doesNotContain(BASE);
  }

  @Test
  void printedRegisterHasTheSameColumns() {
    bringIn();

    assertThat(stage.open(OFFICER, "/pool/register"))
        .hasStatusOk()
        .bodyText()
        .contains(BASE, "统一社会信用代码", "入库台账第3页");
  }
}
