package org.yanchao.register.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanchao.naming.NamingRows;
import org.yanchao.register.RegisterDesk;

/** The register of bases: the list, one base over all levels, and the figures; for anyone. */
@Controller
class RegisterController {

  private final RegisterDesk register;
  private final RegisterUnits units;
  private final NamingRows rows;
  private final RegisterFigures figures;

  RegisterController(
      RegisterDesk register, RegisterUnits units, NamingRows rows, RegisterFigures figures) {
    this.register = register;
    this.units = units;
    this.rows = rows;
    this.figures = figures;
  }

  @GetMapping("/register")
  String register(RegisterForm search, Model page) {
    var found = register.page(search.filter(units), search.number());
    page.addAttribute("found", found);
    page.addAttribute("rows", found.rows().stream().map(rows::row).toList());
    page.addAttribute("search", search);
    page.addAttribute("units", units.all());
    page.addAttribute("years", figures.years());
    return "register/register";
  }

  @GetMapping("/register/figures")
  String figures(Model page) {
    page.addAttribute("byYear", figures.byYear());
    page.addAttribute("grids", figures.grids());
    return "register/register-figures";
  }
}
