package org.yanchao.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.casework.CaseDesk;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.NotFound;

/** Hands out the files of a case to whoever may see the case. */
@Component
class CaseFiles {

  private final CaseDesk cases;
  private final Scans scans;

  CaseFiles(CaseDesk cases, Scans scans) {
    this.cases = cases;
    this.scans = scans;
  }

  void send(Actor actor, UUID id, UUID item, HttpServletResponse response) throws IOException {
    scans.send(attachment(actor, id, item), response);
  }

  private UUID attachment(Actor actor, UUID id, UUID item) {
    return cases.show(actor, id).content().evidence().stream()
        .filter(it -> it.id().equals(item))
        .map(EvidenceView::attachmentId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new NotFound("file"));
  }
}
