package org.yanchao.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.SampleRules;

/** Issues certificates: number, unguessable check code, last day. */
@Component
class Certificates {

  private final CertificateNumbers numbers;
  private final NamingDays days;
  private final SampleRules samples;
  private final Ids ids;

  Certificates(CertificateNumbers numbers, NamingDays days, SampleRules samples, Ids ids) {
    this.samples = samples;
    this.numbers = numbers;
    this.days = days;
    this.ids = ids;
  }

  /** One certificate per name of a list, numbered in its order in one locked step. */
  List<Naming.Certificate> issue(CertificateNumbers.Series series, int count, LocalDate namedOn) {
    var first = numbers.take(series, count);
    var validTo = days.validTo(series.pack(), namedOn);
    return IntStream.range(first, first + count)
        .mapToObj(it -> numbers.write(series, it))
        .map(it -> new Naming.Certificate(it, checkCode(), validTo))
        .toList();
  }

  /** Why no such paper of this name is issued, empty when one may: in production no samples. */
  Optional<Refusal> whyNotIssue(Naming naming, PaperKind paper) {
    return Optional.ofNullable(naming.packVersion()).flatMap(it -> samples.whyNotIssue(it, paper));
  }

  /** Refuses the paper, else says whether it has to be marked; opening stock rests on no pack. */
  boolean issue(Naming naming, PaperKind paper) {
    return Optional.ofNullable(naming.packVersion())
        .map(it -> samples.issue(it, paper))
        .orElse(false);
  }

  /** Nobody can guess it from another one or from the number. */
  String checkCode() {
    return hex(ids.next()) + hex(ids.next()).substring(0, 8);
  }

  private static String hex(UUID id) {
    return id.toString().replace("-", "");
  }
}
