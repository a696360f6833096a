package org.yanchao.register.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.naming.NamingRows;
import org.yanchao.naming.NamingView;
import org.yanchao.register.RegisterDesk;

/** The register as open data, by the same search: JSON and CSV, described by a schema. */
@Controller
class RegisterDataController {

  private final RegisterDesk register;
  private final RegisterUnits units;
  private final NamingRows rows;
  private final SheetPress sheets;
  private final ObjectMapper json;

  RegisterDataController(
      RegisterDesk register,
      RegisterUnits units,
      NamingRows rows,
      SheetPress sheets,
      ObjectMapper json) {
    this.register = register;
    this.units = units;
    this.rows = rows;
    this.sheets = sheets;
    this.json = json;
  }

  @GetMapping("/register/data.json")
  void json(RegisterForm search, HttpServletResponse answer) throws IOException {
    answer.setContentType("application/json;charset=UTF-8");
    try (var out = json.getFactory().createGenerator(answer.getOutputStream())) {
      out.writeStartArray();
      register.each(
          search.filter(units), it -> write(() -> out.writePOJO(OpenBase.of(rows.row(it)))));
      out.writeEndArray();
    }
  }

  @GetMapping("/register/data.csv")
  void csv(RegisterForm search, HttpServletResponse answer) throws IOException {
    answer.setContentType("text/csv;charset=UTF-8");
    answer.setHeader("Content-Disposition", "attachment; filename=\"bases.csv\"");
    var out = answer.getOutputStream();
    out.write(sheets.csv(new Sheet("bases", OpenBase.FIELDS, new ArrayList<>())));
    register.each(search.filter(units), it -> write(() -> line(out, it)));
  }

  private void line(OutputStream out, NamingView it) throws IOException {
    out.write(sheets.csvLine(OpenBase.of(rows.row(it)).cells()));
  }

  /** Writing fails when the reader goes away; the loop over the register has to end then. */
  private static void write(Writing what) {
    try {
      what.run();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
