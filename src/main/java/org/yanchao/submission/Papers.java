package org.yanchao.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** What the units write on a case: opinions, lists of defects, verifications. */
@Component
class Papers {

  private final Opinions opinions;
  private final Defects defects;
  private final SiteVerifications verifications;
  private final Stamp stamp;

  Papers(Opinions opinions, Defects defects, SiteVerifications verifications, Stamp stamp) {
    this.opinions = opinions;
    this.defects = defects;
    this.verifications = verifications;
    this.stamp = stamp;
  }

  void opine(UUID caseId, OpinionKind kind, String text, Who by) {
    var opinion = new OpinionView(caseId, kind, text, by, stamp.now());
    opinions.save(new Opinion(stamp.id(), caseId, opinion, opinions.countByCaseId(caseId) + 1));
  }

  /** A new complete list; whatever an earlier list still had open is part of it or settled. */
  void list(UUID caseId, List<DefectEntry> entries) {
    var earlier = defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId);
    earlier.forEach(Defect::resolve);
    var round = earlier.stream().mapToInt(Defect::roundNo).max().orElse(0) + 1;
    var no = 0;
    for (var entry : entries) {
      defects.save(new Defect(stamp.id(), caseId, round, ++no, entry));
    }
  }

  void resolve(UUID caseId) {
    defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId).forEach(Defect::resolve);
  }

  void verify(UUID caseId, VerificationView verification) {
    verifications.save(new SiteVerification(stamp.id(), caseId, verification));
  }

  List<OpinionView> opinions(UUID caseId) {
    return opinions.findByCaseIdOrderBySortNo(caseId).stream().map(Opinion::view).toList();
  }

  List<DefectView> defects(UUID caseId) {
    return defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId).stream()
        .map(Defect::view)
        .toList();
  }

  List<VerificationView> verifications(UUID caseId) {
    return verifications.findByCaseIdOrderByVerifiedAtAscIdAsc(caseId).stream()
        .map(SiteVerification::view)
        .toList();
  }
}
