package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.replay.ReplayDesk;
import org.yanchao.round.RoundView;

/** Fills the page on which the rules of a finished round are changed on paper. */
@Component
class WhatIfPage {

  private final ReplayDesk replays;
  private final Programmes programmes;
  private final Regions regions;
  private final MessageSource messages;

  WhatIfPage(ReplayDesk replays, Programmes programmes, Regions regions, MessageSource messages) {
    this.replays = replays;
    this.programmes = programmes;
    this.regions = regions;
    this.messages = messages;
  }

  /** One figure that can be changed; was is what the round had. */
  record Field(String name, String label, String was, String value) {}

  void fill(Actor actor, RoundView round, Map<String, String> typed, Model page) {
    page.addAttribute("round", round).addAttribute("typed", typed);
    var whyNot = replays.whyNotReplay(actor, round.id());
    page.addAttribute("whyNot", whyNot.orElse(null));
    if (whyNot.isEmpty()) {
      tried(actor, round, typed, page);
    }
  }

  private void tried(Actor actor, RoundView round, Map<String, String> typed, Model page) {
    var real = replays.rules(actor, round.id());
    var read = new WhatIfForm(typed, real).read();
    var programme = programmes.pinned(round.packVersion());
    page.addAttribute("real", real).addAttribute("problems", read.problems());
    page.addAttribute("figures", fields("t.", real.figures(), typed, programme));
    page.addAttribute("weights", fields("w.", real.weights(), typed, programme));
    page.addAttribute("quota", field("quota", "", BigDecimal.valueOf(real.quota()), typed));
    page.addAttribute("cap", field("cap", "", real.preferences().cap(), typed));
    page.addAttribute("lines", WhatIfForm.lines(real.preferences()));
    page.addAttribute("changed", !read.rules().equals(real));
    page.addAttribute("words", this).addAttribute("programme", programme);
    page.addAttribute("result", result(actor, round, read));
  }

  private @Nullable Object result(Actor actor, RoundView round, WhatIfForm.Read read) {
    return read.problems().isEmpty() ? replays.whatIf(actor, round.id(), read.rules()) : null;
  }

  List<Field> fields(
      String prefix, Map<String, BigDecimal> real, Map<String, String> typed, Programme programme) {
    return real.entrySet().stream()
        .map(it -> field(prefix + it.getKey(), label(programme, it.getKey()), it.getValue(), typed))
        .toList();
  }

  private static Field field(String name, String label, BigDecimal was, Map<String, String> typed) {
    var plain = was.stripTrailingZeros().toPlainString();
    return new Field(name, label, plain, typed.getOrDefault(name, plain));
  }

  /** An indicator, an indicator of one industry, or a criterion, in the reader's language. */
  public String label(Programme programme, String key) {
    var dot = key.indexOf('.');
    if (dot > 0) {
      return label(programme, key.substring(0, dot)) + " · " + industry(key.substring(dot + 1));
    }
    var criterion = programme.rubric().criterion(key).map(it -> it.name());
    if (criterion.isPresent()) {
      return orElse("pack." + programme.id() + ".criterion." + key, criterion.get());
    }
    var name = programme.indicator(key).map(it -> it.name()).orElse(key);
    return orElse("policy.subject." + key, name);
  }

  /** The name of a class of business; the key where no programme knows it. */
  public String industry(String key) {
    return programmes.all().stream()
        .flatMap(pack -> pack.industry(key).stream().map(it -> industry(pack, it)))
        .findFirst()
        .orElse(key);
  }

  private String industry(Programme pack, Programme.Industry it) {
    return orElse("pack." + pack.id() + ".industry." + it.id(), it.name());
  }

  public String county(String key) {
    return regions.ever(key).name();
  }

  private String orElse(String key, String fallback) {
    var found = messages.getMessage(key, null, fallback, LocaleContextHolder.getLocale());
    return found == null ? fallback : found;
  }
}
