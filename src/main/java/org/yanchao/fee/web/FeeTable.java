package org.yanchao.fee.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yanchao.document.Downloads;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.fee.FeeList;

/** The tables of a review as Excel files. */
@Component
class FeeTable {

  private final SheetPress press;
  private final MessageSource words;

  FeeTable(SheetPress press, MessageSource words) {
    this.press = press;
    this.words = words;
  }

  ResponseEntity<byte[]> fees(FeeList list) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var it : list.rows()) {
      rows.add(
          Arrays.asList(
              it.number(), it.name(), it.employer(), it.batches(), it.sheets(), it.amount(), ""));
    }
    rows.add(Arrays.asList(word("fee.total"), "", "", "", "", list.total(), ""));
    var heads = List.of("number", "name", "employer", "batches", "sheets", "amount", "signature");
    return excel("fee.title", heads.stream().map(it -> word("fee." + it)).toList(), rows);
  }

  private ResponseEntity<byte[]> excel(
      String title, List<String> heads, List<List<@Nullable Object>> rows) {
    var name = word(title);
    return Downloads.excel(press.excel(new Sheet(name, heads, rows)), name);
  }

  private String word(String key) {
    return words.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
