package org.yanchao.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseFilter;
import org.yanchao.kernel.NotFound;
import org.yanchao.trail.Trail;
import org.yanchao.trail.TrailEntry;

/** Fills the page of the trail. */
@Component
class TrailPages {

  private static final int SIZE = 50;
  private static final Actor READER = Actor.system("trailPage");

  private final Trail trail;
  private final TrailWords words;
  private final CaseDesk cases;

  TrailPages(Trail trail, TrailWords words, CaseDesk cases) {
    this.trail = trail;
    this.words = words;
    this.cases = cases;
  }

  void fill(String subject, int page, Model model) {
    var rows = subject.isEmpty() ? latest(page) : new PageImpl<>(trail.of(idOf(subject)));
    model.addAttribute("lines", rows.map(words::of).getContent());
    model.addAttribute("rows", rows);
    model.addAttribute("subject", subject);
    model.addAttribute("names", names(rows.getContent()));
  }

  private Page<TrailEntry> latest(int page) {
    var lines = trail.latest(page * SIZE, SIZE);
    return new PageImpl<>(lines, PageRequest.of(page, SIZE), trail.length());
  }

  /** A case may be asked for by its number. */
  private String idOf(String subject) {
    var numbered = new CaseFilter(null, null, null, null, subject);
    return cases.list(READER, numbered, PageRequest.of(0, 1)).stream()
        .filter(it -> it.caseNo().equals(subject))
        .map(it -> it.id().toString())
        .findFirst()
        .orElse(subject);
  }

  /** Case numbers of subjects that are cases; the others stay ids. */
  private Map<String, String> names(List<TrailEntry> lines) {
    var names = new HashMap<String, String>();
    lines.stream().map(TrailEntry::subject).distinct().forEach(it -> names.put(it, name(it)));
    return names;
  }

  private String name(String subject) {
    try {
      return cases.summary(UUID.fromString(subject)).caseNo();
    } catch (IllegalArgumentException | NotFound noCase) {
      return subject.length() == 36 ? subject.substring(0, 8) : subject;
    }
  }
}
