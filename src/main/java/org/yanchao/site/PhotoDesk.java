package org.yanchao.site;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.attachment.FileKind;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** The photos of a visit and its signed record. */
@Service
@Transactional
public class PhotoDesk {

  /** More than anybody looks at; also keeps the page of a telephone light. */
  static final int MOST = 20;

  private final SiteDesk desk;
  private final SiteStore store;
  private final AttachmentStore files;
  private final Stamp stamp;

  PhotoDesk(SiteDesk desk, SiteStore store, AttachmentStore files, Stamp stamp) {
    this.desk = desk;
    this.store = store;
    this.files = files;
    this.stamp = stamp;
  }

  /** Why this file cannot be added as a photo, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAdd(Actor officer, UUID round, UUID levelCase, Attachment file) {
    if (!file.kind().isImage()) {
      return Refusal.because("site.no-photo");
    }
    var already = store.sheet(round, levelCase).map(store::photos).map(it -> it.size()).orElse(0);
    return already < MOST
        ? desk.whyNotWrite(officer, round, levelCase)
        : Refusal.because("site.photos-enough", MOST);
  }

  /** Adds a photo with the hash and the time it came in with. */
  public void add(Actor officer, UUID round, UUID levelCase, Attachment file) {
    whyNotAdd(officer, round, levelCase, file).ifPresent(Refusal::raise);
    var sheet = begun(officer, round, levelCase);
    files.keep(file.id());
    store.add(new SitePhoto(stamp.id(), sheet.id(), file));
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new SitePhotoAdded(levelCase, round, file.sha256(), by));
  }

  /** Takes a photo out before the sheet is signed; the trail keeps its hash. */
  public void drop(Actor officer, UUID round, UUID levelCase, UUID file) {
    desk.whyNotWrite(officer, round, levelCase).ifPresent(Refusal::raise);
    var sheet = store.sheet(round, levelCase).orElseThrow(() -> new NotFound("photo"));
    var photo = store.photo(sheet, file);
    store.drop(photo);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new SitePhotoDropped(levelCase, round, photo.view().sha256(), by));
  }

  /** Keeps the record that both have signed. */
  public void sign(Actor officer, UUID round, UUID levelCase, Attachment scan) {
    desk.whyNotWrite(officer, round, levelCase).ifPresent(Refusal::raise);
    if (!scan.kind().isImage() && scan.kind() != FileKind.PDF) {
      Refusal.of("site.no-scan").raise();
    }
    var sheet = begun(officer, round, levelCase);
    files.keep(scan.id());
    sheet.sign(scan.id());
    store.save(sheet);
    stamp.publish(
        new SiteRecordSigned(levelCase, round, scan.sha256(), officer.as(Role.CASE_OFFICER)));
  }

  /** A photo or the signed record, for those who may see the visit. */
  @Transactional(readOnly = true)
  public UUID file(Actor actor, UUID round, UUID levelCase, UUID file) {
    var seen = desk.show(actor, round, levelCase);
    var known = seen.photos().stream().anyMatch(it -> it.file().equals(file));
    if (!known && !file.equals(seen.signature())) {
      throw new NotFound("file");
    }
    return file;
  }

  private SiteSheet begun(Actor officer, UUID round, UUID levelCase) {
    store.visited(store.roundToWork(officer, round), levelCase);
    return store
        .sheet(round, levelCase)
        .orElseGet(() -> store.save(new SiteSheet(stamp.id(), round, levelCase)));
  }
}
