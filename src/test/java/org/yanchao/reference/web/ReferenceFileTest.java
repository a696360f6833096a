package org.yanchao.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.reference.ReferenceLine;

class ReferenceFileTest {

  private static final SheetPress PRESS = new SheetPress();
  private static final List<String> HEADS = List.of("关键字", "名称", "文号", "有效期起", "有效期止");

  private final ReferenceFile files = new ReferenceFile(new SheetReader(), PRESS, bundle());

  @Test
  void aListIsReadWithDocumentAndValidity() {
    var read =
        files.read(
            file(
                row("和龙市崇善镇古城里村", "古城里村", "吉民发〔2021〕1号", "2021-01-01", null),
                row("222406", "和龙市", "吉乡振〔2021〕3号", "2021/1/1", "2025.12.31")));

    assertThat(read.errors()).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            new ReferenceLine("和龙市崇善镇古城里村", "古城里村", "吉民发〔2021〕1号", LocalDate.of(2021, 1, 1), null),
            new ReferenceLine(
                "222406",
                "和龙市",
                "吉乡振〔2021〕3号",
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31)));
  }

  @Test
  void everyWrongCellIsNamedByRowAndColumn() {
    var read =
        files.read(
            file(
                row("A", "a", "d", null, null),
                row("A", "", "", "yesterday", null),
                row("B", "b", "d", "2022-06-01", "2022-05-31")));

    assertThat(read.errors())
        .extracting(it -> it.row() + " " + it.head() + " " + it.code())
        .containsExactlyInAnyOrder(
            "3 关键字 reference.problem.twice",
            "3 名称 reference.problem.missing",
            "3 文号 reference.problem.missing",
            "3 有效期起 reference.problem.day",
            "4 有效期止 reference.problem.backwards");
  }

  @Test
  void theEmptyFormHasTheHeadsAndNothingToImport() {
    assertThat(files.read(files.form("边境村")).errors())
        .extracting(it -> it.code())
        .containsExactly("reference.problem.empty");
  }

  @SafeVarargs
  private static byte[] file(List<Object>... rows) {
    return PRESS.excel(new Sheet("list", HEADS, List.of(rows)));
  }

  private static List<Object> row(String... cells) {
    return Arrays.asList((Object[]) cells);
  }

  private static ResourceBundleMessageSource bundle() {
    var bundle = new ResourceBundleMessageSource();
    bundle.setBasename("messages/reference");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
    return bundle;
  }
}
