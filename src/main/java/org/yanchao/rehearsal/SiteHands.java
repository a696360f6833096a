package org.yanchao.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.casework.CaseSummary;
import org.yanchao.form.FormAnswers;
import org.yanchao.round.RoundView;
import org.yanchao.site.PhotoDesk;
import org.yanchao.site.SiteDesk;
import org.yanchao.site.SiteEntry;
import org.yanchao.site.SiteRules;
import org.yanchao.site.SiteState;

/** Two people score a base where the programme lets them: photo, points, signed record. */
@Component
@Profile({"demo", "rehearsal"})
class SiteHands {

  /** A small picture. */
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mPQyFuAFTEMpAQA8mY6IZcy/qsAAAAASUVORK5CYII=");

  private final SiteDesk sites;
  private final SiteRules rules;
  private final PhotoDesk photos;
  private final AttachmentStore files;
  private final Desktop desktop;

  SiteHands(
      SiteDesk sites, SiteRules rules, PhotoDesk photos, AttachmentStore files, Desktop desktop) {
    this.sites = sites;
    this.rules = rules;
    this.photos = photos;
    this.files = files;
    this.desktop = desktop;
  }

  /** Once for each base of a round; who has been seen already is left alone. */
  void visit(Actor officer, RoundView round, CaseSummary filed, FormAnswers answers) {
    if (sites.show(officer, round.id(), filed.id()).state() == SiteState.DONE) {
      return;
    }
    photos.add(officer, round.id(), filed.id(), picture(officer));
    photos.sign(officer, round.id(), filed.id(), picture(officer));
    var plan = desktop.ledger().planOf(filed.applicant().id()).orElseThrow();
    var quality = BigDecimal.valueOf(Math.max(30, Math.min(99.5, plan.quality())));
    var points = SheetFiller.spread(quality, rules.criteria(round));
    var version = sites.show(officer, round.id(), filed.id()).version();
    var entry = new SiteEntry(answers, points, version, null);
    sites.finish(officer, round.id(), filed.id(), entry);
  }

  private Attachment picture(Actor officer) {
    try {
      return files.store(new ByteArrayInputStream(PICTURE), "base.png", officer.who());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
