package org.yanchao.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casefile.DefectView;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Refusal;

/** Tells applicants what they are to correct; who has no account is asked on paper. */
@Component
class CorrectionCalls {

  private final Registry registry;
  private final MessageSource messages;

  CorrectionCalls(Registry registry, MessageSource messages) {
    this.registry = registry;
    this.messages = messages;
  }

  Optional<Refusal> whyNot(UUID applicant) {
    return registry.applicant(applicant).accountId() == null
        ? Refusal.because("audit.applicant-without-account")
        : Optional.empty();
  }

  Notifiable.Message message(PackageCorrectionView it, UUID applicant, List<DefectView> flagged) {
    var lines = flagged.stream().map(DefectView::text).collect(Collectors.joining("\n"));
    return new Notifiable.Message(
        UUID.nameUUIDFromBytes((it.caseId() + "/" + it.roundNo()).getBytes(UTF_8)),
        Objects.requireNonNull(registry.applicant(applicant).accountId()),
        text("audit.correction.title"),
        text("audit.correction.body", it.dueOn().toString(), lines));
  }

  private String text(String key, Object... args) {
    return messages.getMessage(key, args, Locale.CHINESE);
  }
}
