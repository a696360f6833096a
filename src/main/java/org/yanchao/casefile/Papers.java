package org.yanchao.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** What the units write on a case: opinions, lists of defects, verifications, set-asides. */
@Component
@NamedInterface("desks")
public class Papers {

  private final Opinions opinions;
  private final Defects defects;
  private final SiteVerifications verifications;
  private final SetAsides setAsides;
  private final Stamp stamp;

  Papers(
      Opinions opinions,
      Defects defects,
      SiteVerifications verifications,
      SetAsides setAsides,
      Stamp stamp) {
    this.opinions = opinions;
    this.defects = defects;
    this.verifications = verifications;
    this.setAsides = setAsides;
    this.stamp = stamp;
  }

  public void opine(UUID caseId, OpinionKind kind, String text, Who by) {
    var opinion = new OpinionView(caseId, kind, text, by, stamp.now());
    opinions.save(new Opinion(stamp.id(), caseId, opinion, opinions.countByCaseId(caseId) + 1));
  }

  /** Why these lines cannot be a list, empty when they can. */
  public Optional<Refusal> whyNotList(List<DefectEntry> entries) {
    return entries.stream().flatMap(it -> it.whyNotList().stream()).findFirst();
  }

  /** A new complete list; whatever an earlier list still had open is part of it or settled. */
  public void list(UUID caseId, List<DefectEntry> entries) {
    whyNotList(entries).ifPresent(Refusal::raise);
    var earlier = defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId);
    earlier.forEach(Defect::resolve);
    var round = earlier.stream().mapToInt(Defect::roundNo).max().orElse(0) + 1;
    var no = 0;
    for (var entry : entries) {
      defects.save(new Defect(stamp.id(), caseId, round, ++no, entry));
    }
  }

  public void resolve(UUID caseId) {
    defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId).forEach(Defect::resolve);
  }

  /** What the lower unit says to each line it answers itself. */
  public void answer(UUID caseId, Map<UUID, String> words) {
    defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId).stream()
        .filter(it -> words.containsKey(it.getId()))
        .forEach(it -> it.answer(words.get(it.getId())));
  }

  public void verify(UUID caseId, VerificationView verification) {
    verifications.save(new SiteVerification(stamp.id(), caseId, verification));
  }

  public List<OpinionView> opinions(UUID caseId) {
    return opinions.findByCaseIdOrderBySortNo(caseId).stream().map(Opinion::view).toList();
  }

  public List<DefectView> defects(UUID caseId) {
    return defects.findByCaseIdOrderByRoundNoAscSortNoAsc(caseId).stream()
        .map(Defect::view)
        .toList();
  }

  public List<VerificationView> verifications(UUID caseId) {
    return verifications.findByCaseIdOrderByVerifiedAtAscIdAsc(caseId).stream()
        .map(SiteVerification::view)
        .toList();
  }

  /** Sets an item aside; false when it was so before. */
  public boolean setAside(SetAsideView what) {
    if (setAsides.findByCaseIdAndTargetId(what.caseId(), what.targetId()).isPresent()) {
      return false;
    }
    setAsides.save(new SetAside(stamp.id(), what.caseId(), what, stamp.now()));
    return true;
  }

  /** Lets an item count again that this case had set aside. */
  public void restore(UUID caseId, UUID target) {
    var known =
        setAsides
            .findByCaseIdAndTargetId(caseId, target)
            .orElseThrow(() -> new NotFound("item set aside"));
    setAsides.delete(known);
  }

  public List<SetAsideView> setAsides(UUID caseId) {
    return setAsides.findByCaseIdOrderBySetAtAscIdAsc(caseId).stream().map(SetAside::view).toList();
  }
}
