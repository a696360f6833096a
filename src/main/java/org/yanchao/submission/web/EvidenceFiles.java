package org.yanchao.submission.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.attachment.Scans;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.DraftDesk;

/** Takes evidence with its file, and hands files out to those who may open the dossier. */
@Component
class EvidenceFiles {

  private final DraftDesk drafts;
  private final AttachmentStore store;
  private final Scans scans;

  EvidenceFiles(DraftDesk drafts, AttachmentStore store, Scans scans) {
    this.drafts = drafts;
    this.store = store;
    this.scans = scans;
  }

  /** One item as it is typed. */
  record Typed(
      String kind,
      String title,
      @Nullable String fromDay,
      @Nullable String toDay,
      @Nullable String happenedAt,
      @Nullable MultipartFile file) {}

  void add(Actor actor, UUID dossier, Typed typed) throws IOException {
    var from = TypedDay.of(typed.fromDay());
    var to = TypedDay.of(typed.toDay());
    var at = TypedDay.instant(typed.happenedAt());
    // Nobody fills the store on behalf of a dossier that is not theirs.
    drafts.show(actor, dossier);
    var file = stored(actor, typed.file());
    drafts.addEvidence(
        actor, dossier, new EvidenceEntry(typed.kind(), typed.title().strip(), from, to, at, file));
    if (file != null) {
      store.keep(file);
    }
  }

  private @Nullable UUID stored(Actor actor, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return null;
    }
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    try (var bytes = file.getInputStream()) {
      return store.store(bytes, name, actor.as(Role.APPLICANT)).id();
    }
  }

  /** Always as a download, never as a page of this site. */
  void send(Actor actor, UUID dossier, UUID item, HttpServletResponse response) throws IOException {
    scans.send(fileOf(actor, dossier, item), response);
  }

  private UUID fileOf(Actor actor, UUID dossier, UUID item) {
    return drafts.show(actor, dossier).content().evidence().stream()
        .filter(it -> it.id().equals(item))
        .map(EvidenceView::attachmentId)
        .flatMap(it -> Optional.ofNullable(it).stream())
        .findFirst()
        .orElseThrow(() -> new NotFound("file"));
  }
}
