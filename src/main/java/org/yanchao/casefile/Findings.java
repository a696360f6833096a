package org.yanchao.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Finding;

/** Stores what rules said of cases; a stage that is tested again says only its last word. */
@Component
@NamedInterface("desks")
public class Findings {

  private final CaseFindings findings;
  private final ObjectMapper json;
  private final Stamp stamp;

  Findings(CaseFindings findings, ObjectMapper json, Stamp stamp) {
    this.findings = findings;
    this.json = json;
    this.stamp = stamp;
  }

  /** Replaces what the stage had found before. */
  public void replace(UUID caseId, Stage stage, List<Finding> found) {
    clear(caseId, stage);
    var no = 0;
    for (var finding : found) {
      add(caseId, stage, new FoundItem(++no, null, write(finding)));
    }
  }

  public void clear(UUID caseId, Stage stage) {
    findings.deleteByCaseIdAndStage(caseId, stage);
  }

  public void add(UUID caseId, Stage stage, int no, @Nullable UUID target, Finding finding) {
    add(caseId, stage, new FoundItem(no, target, write(finding)));
  }

  public List<FindingView> of(UUID caseId) {
    return findings.findByCaseIdOrderByFoundAtAscSortNoAsc(caseId).stream()
        .map(it -> new FindingView(it.stage(), it.targetId(), read(it.body()), it.foundAt()))
        .toList();
  }

  private void add(UUID caseId, Stage stage, FoundItem item) {
    findings.save(new CaseFinding(stamp.id(), caseId, stage, item, stamp.now()));
  }

  private String write(Finding finding) {
    try {
      return json.writeValueAsString(finding);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a finding cannot be written", e);
    }
  }

  private Finding read(String body) {
    try {
      return json.readValue(body, Finding.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored finding cannot be read", e);
    }
  }
}
