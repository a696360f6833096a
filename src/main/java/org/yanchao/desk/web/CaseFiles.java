package org.yanchao.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.CaseDesk;
import org.yanchao.submission.EvidenceView;

/** Hands out the files of a case to whoever may see the case. */
@Component
class CaseFiles {

  private final CaseDesk cases;
  private final AttachmentStore store;

  CaseFiles(CaseDesk cases, AttachmentStore store) {
    this.cases = cases;
    this.store = store;
  }

  void send(Actor actor, UUID id, UUID item, HttpServletResponse response) throws IOException {
    var file = store.get(attachment(actor, id, item));
    var name = ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8);
    response.setContentType(file.kind().mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    store.open(file.id(), response.getOutputStream());
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
