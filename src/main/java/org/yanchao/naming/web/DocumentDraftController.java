package org.yanchao.naming.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.naming.DocumentDraftDesk;

/** The draft of the naming document, to go on editing or to sign. */
@Controller
class DocumentDraftController {

  private static final String NAME = "naming-document-draft";

  private final DocumentDraftDesk drafts;

  DocumentDraftController(DocumentDraftDesk drafts) {
    this.drafts = drafts;
  }

  @GetMapping("/rounds/{id}/naming/draft.docx")
  ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
    return Downloads.word(drafts.word(actor, id), NAME);
  }

  @GetMapping("/rounds/{id}/naming/draft.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return Downloads.pdf(drafts.pdf(actor, id), NAME);
  }
}
