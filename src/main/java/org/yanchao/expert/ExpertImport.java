package org.yanchao.expert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;

/** Takes a list of experts into a library: all lines or none, each mistake named by its row. */
@Service
@Transactional
public class ExpertImport {

  private static final int MOST = 500;

  private final ExpertDesk desk;
  private final ProfileDesk profiles;
  private final Experts experts;
  private final Regions regions;

  ExpertImport(ExpertDesk desk, ProfileDesk profiles, Experts experts, Regions regions) {
    this.desk = desk;
    this.profiles = profiles;
    this.experts = experts;
    this.regions = regions;
  }

  /** What is wrong with the lines; nothing is kept. */
  @Transactional(readOnly = true)
  public List<ImportError> check(Actor officer, String library, List<ImportLine> lines) {
    officer.mustBe(Role.CASE_OFFICER, library);
    if (lines.isEmpty()) {
      Refusal.of("expert.import-empty").raise();
    }
    if (lines.size() > MOST) {
      Refusal.of("expert.import-too-long", MOST).raise();
    }
    var seen =
        experts.findByLibraryOrderByNumber(library).stream()
            .map(it -> key(it.name(), it.employer()))
            .collect(Collectors.toCollection(HashSet::new));
    var errors = new ArrayList<ImportError>();
    for (var line : lines) {
      errors.addAll(wrong(line));
      if (!seen.add(key(line.name(), line.employer()))) {
        errors.add(new ImportError(line.row(), "double", line.name()));
      }
    }
    return errors;
  }

  /** Registers every line; they wait for the head's approval. */
  public int take(Actor officer, String library, List<ImportLine> lines) {
    if (!check(officer, library, lines).isEmpty()) {
      Refusal.of("expert.import-mistakes").raise();
    }
    for (var line : lines) {
      var id = desk.register(officer, library, line.entry());
      profiles.describe(officer, id, line.profile());
      if (!line.formerEmployer().isEmpty()) {
        profiles.addJob(officer, id, line.job());
      }
    }
    return lines.size();
  }

  private List<ImportError> wrong(ImportLine line) {
    var errors = new ArrayList<ImportError>();
    if (line.name().isBlank() || line.name().length() > ExpertEntry.LONGEST_NAME) {
      errors.add(new ImportError(line.row(), "name", line.name()));
    }
    if (line.employer().isBlank() || ExpertEntry.longText(line.employer())) {
      errors.add(new ImportError(line.row(), "employer", line.employer()));
    }
    if (ExpertEntry.longText(line.field(), line.title())) {
      errors.add(new ImportError(line.row(), "long", line.field()));
    }
    if (!line.region().isEmpty() && !regions.knows(line.region())) {
      errors.add(new ImportError(line.row(), "region", line.region()));
    }
    if (!line.formerCode().isEmpty() && !CreditCode.right(line.formerCode())) {
      errors.add(new ImportError(line.row(), "code", line.formerCode()));
    }
    if (line.formerEmployer().isEmpty() && !(line.formerCode() + line.leftOn()).isEmpty()) {
      errors.add(new ImportError(line.row(), "former", line.formerCode()));
    }
    if (!line.dayReadable()) {
      errors.add(new ImportError(line.row(), "day", line.leftOn()));
    }
    return errors;
  }

  private static String key(String name, String employer) {
    return name + "\n" + employer;
  }
}
