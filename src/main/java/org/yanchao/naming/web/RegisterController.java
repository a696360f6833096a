package org.yanchao.naming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.RegisterFilter;

/** 基地名录: for anyone. */
@Controller
class RegisterController {

  private static final int PAGE = 20;

  /**
   * What the visitor looks for.
   *
   * @param unit key of a reporting unit or county; empty for all
   */
  record Search(
      @Nullable Level level, @Nullable String unit, @Nullable String q, @Nullable Integer page) {

    int number() {
      return page == null ? 0 : Math.max(0, page);
    }

    public String url() {
      return "/register?level="
          + (level == null ? "" : level)
          + "&unit="
          + (unit == null ? "" : unit)
          + "&q="
          + (q == null
              ? ""
              : java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private final NamingDesk namings;
  private final Regions regions;
  private final BusinessClock clock;
  private final RegisterRows rows;

  RegisterController(NamingDesk namings, Regions regions, BusinessClock clock, RegisterRows rows) {
    this.namings = namings;
    this.regions = regions;
    this.clock = clock;
    this.rows = rows;
  }

  @GetMapping("/register")
  String register(Search search, Model page) {
    var filter = new RegisterFilter(search.level(), counties(search.unit()), null, search.q());
    var found = namings.register(filter, PageRequest.of(search.number(), PAGE));
    page.addAttribute("found", found);
    page.addAttribute("rows", found.map(rows::row).getContent());
    page.addAttribute("search", search);
    page.addAttribute("units", units());
    return "naming/register";
  }

  private List<Region> units() {
    var tree = regions.at(clock.today());
    return tree.ofLevel(Level.PROVINCE).stream()
        .flatMap(it -> tree.reportingTo(it.key()).stream())
        .toList();
  }

  /** The counties under a reporting unit; the unit itself where it is one. */
  private List<String> counties(@Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return List.of();
    }
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(unit),
            regions.at(clock.today()).under(unit).stream().map(Region::key))
        .toList();
  }
}
