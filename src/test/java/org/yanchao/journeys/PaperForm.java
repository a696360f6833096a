package org.yanchao.journeys;

import java.util.List;
import java.util.Map;

/** What a counter types from the paper form of a small base in 敦化, and how it checks it. */
final class PaperForm {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("f-applicantName", "敦化市农产专业合作社"),
          Map.entry("f-legalRepresentative", "姜海波"),
          Map.entry("f-contactName", "姜海波"),
          Map.entry("f-contactPhone", "13900000099"),
          Map.entry("f-township", "江源镇"),
          Map.entry("f-village", "向阳村"),
          Map.entry("f-operatingSince", "2019-03-01"),
          Map.entry("f-product", "农产品"),
          Map.entry("f-scale", "300"),
          Map.entry("f-founderName", "姜海波"),
          Map.entry("f-nativePlace", "敦化市江源镇"),
          Map.entry("f-households", "4"),
          Map.entry("f-personsCarried", "5"),
          Map.entry("f-personsEmployed", "20"),
          Map.entry("f-povertyPersons", "2"),
          Map.entry("f-payPerHead", "9000"));

  private PaperForm() {}

  /** Fills whatever of the form stands on the page. */
  static Visitor fill(Visitor typist, String base, String creditCode) {
    fillIfThere(typist, "receivedTime", "15:20");
    fillIfThere(typist, "f-baseName", base);
    fillIfThere(typist, "f-creditCode", creditCode);
    fillIfThere(typist, "evidenceList", "营业执照，营业执照副本，2019-03-01");
    TEXTS.forEach((id, text) -> fillIfThere(typist, id, text));
    if (there(typist, "[id='f-entityType']")) {
      typist.choose("f-entityType", "COOPERATIVE");
    }
    if (there(typist, "[id='f-industry']")) {
      typist.choose("f-industry", "LIVESTOCK");
    }
    if (there(typist, "input[name='founderCategory']")) {
      typist.pick("founderCategory", "GRADUATE");
    }
    if (there(typist, "input[name='commendation']")) {
      typist.pick("commendation", "NONE");
    }
    if (there(typist, "[id='f-truthful']")) {
      typist.tick("f-truthful");
    }
    return typist;
  }

  /** Answers the list of the formal check: all in order, unless it is returned or refused. */
  static Visitor conclude(Visitor officer, String conclusion) {
    for (var question : List.of("competent", "complete", "licenceMatches", "rostersPresent")) {
      officer.pick(question, "YES");
    }
    officer.pick("lawfulForm", conclusion.equals("ACCEPT") ? "YES" : "NO");
    return officer.pick("conclusion", conclusion).press("提交审查结论");
  }

  private static void fillIfThere(Visitor typist, String id, String text) {
    if (there(typist, "[id='" + id + "']")) {
      typist.fill(id, text);
    }
  }

  private static boolean there(Visitor typist, String selector) {
    return typist.page().locator(selector).count() > 0;
  }
}
