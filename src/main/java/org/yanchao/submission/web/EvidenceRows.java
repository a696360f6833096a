package org.yanchao.submission.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.Level;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.EvidenceRule;
import org.yanchao.policy.EvidenceRule.Dates;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Evidence as the applicant sees it, with what its dates mean for the review. */
@Component
class EvidenceRows {

  private final Programmes programmes;
  private final AttachmentStore files;
  private final ApplicationTimes times;
  private final Words words;

  EvidenceRows(Programmes programmes, AttachmentStore files, ApplicationTimes times, Words words) {
    this.programmes = programmes;
    this.files = files;
    this.times = times;
    this.words = words;
  }

  /**
   * One item.
   *
   * @param dates its days in words
   * @param finding whether it counts for this year's review, as the service task will say
   */
  record Row(
      EvidenceView item, String kind, String dates, @Nullable Attachment file, Finding finding) {

    public String outcomeKey() {
      return "applications.evidence.outcome." + finding.outcome();
    }
  }

  /** One kind to choose. */
  record Choice(String id, String name, String timing, boolean required) {}

  List<Choice> kinds(String pin) {
    var pack = programmes.pinned(pin);
    return pack.evidence().stream()
        .map(
            it ->
                new Choice(
                    it.id(),
                    name(pack, it),
                    words.of("policy.timing." + it.timing()),
                    it.required()))
        .toList();
  }

  List<String> names(String pin, List<EvidenceKind> kinds) {
    return kinds.stream().map(it -> name(programmes.pinned(pin), it)).toList();
  }

  List<Row> rows(String pin, List<EvidenceView> items) {
    var pack = programmes.pinned(pin);
    return items.stream().map(it -> row(pack, it)).toList();
  }

  private Row row(Programme pack, EvidenceView item) {
    var kind = pack.evidence(item.kind()).orElseThrow();
    var finding = new EvidenceRule(pack).judge(kind, dates(item), Level.COUNTY);
    var file = Optional.ofNullable(item.attachmentId()).flatMap(files::find).orElse(null);
    return new Row(item, name(pack, kind), shown(item), file, finding);
  }

  private static Dates dates(EvidenceView item) {
    var instant = item.happenedAt();
    return instant == null ? new Dates(item.fromDay(), item.toDay()) : Dates.at(instant);
  }

  private String shown(EvidenceView item) {
    if (item.happenedAt() != null) {
      return times.at(item.happenedAt());
    }
    if (item.fromDay() == null) {
      return words.of("applications.evidence.no-day");
    }
    return item.toDay() == null
        ? item.fromDay().toString()
        : words.of("applications.span", item.fromDay().toString(), item.toDay().toString());
  }

  private String name(Programme pack, EvidenceKind kind) {
    return words.orElse("pack." + pack.id() + ".evidence." + kind.id(), kind.name());
  }
}
