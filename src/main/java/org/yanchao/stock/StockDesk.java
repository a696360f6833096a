package org.yanchao.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.recommendation.PushVerdict;

/** Takes what is older than this program out of a file: looked at first, all of it or nothing. */
@Service
@Transactional
public class StockDesk {

  private static final int LONGEST_NUMBER = 80;

  private final StockBook book;
  private final StockFiles files;
  private final StockSheet sheet;
  private final StockCheck check;
  private final Stamp stamp;

  StockDesk(StockBook book, StockFiles files, StockSheet sheet, StockCheck check, Stamp stamp) {
    this.book = book;
    this.files = files;
    this.sheet = sheet;
    this.check = check;
    this.stamp = stamp;
  }

  /** The empty table of a kind. */
  @Transactional(readOnly = true)
  public byte[] template(StockKind kind) {
    return sheet.template(kind);
  }

  /** The heads of a kind's table, in their order. */
  @Transactional(readOnly = true)
  public List<String> heads(StockKind kind) {
    return sheet.heads(kind);
  }

  /** Brings a file to be looked at; nothing of it is taken yet. */
  public UUID bring(Actor officer, byte[] file, String name) {
    officer.mustBe(Role.CASE_OFFICER, unit(officer));
    return files.bring(officer, file, name);
  }

  /** What a file that the officer brought would enter, and everything that speaks against it. */
  @Transactional(readOnly = true)
  public StockPreview preview(Actor officer, StockKind kind, UUID file) {
    officer.mustBe(Role.CASE_OFFICER, unit(officer));
    var found = files.own(officer, file);
    var read = sheet.read(files.bytes(found), kind, unit(officer));
    var errors = new ArrayList<>(read.errors());
    errors.addAll(check.errors(officer, kind, read.entries()));
    return new StockPreview(
        kind,
        found.fileName(),
        found.sha256(),
        read.entries(),
        errors,
        check.notes(kind, read.entries()));
  }

  /** Why this file cannot be taken, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotTake(Actor officer, StockPreview preview, String documentNo) {
    if (documentNo.isBlank()) {
      return Refusal.because("stock.document-missing");
    }
    if (documentNo.strip().length() > LONGEST_NUMBER) {
      return Refusal.because("stock.document-long", LONGEST_NUMBER);
    }
    if (book.taken(unit(officer), preview)) {
      return Refusal.because("stock.file-taken");
    }
    return preview.errors().isEmpty()
        ? Optional.empty()
        : Refusal.because("stock.file-wrong", preview.errors().size());
  }

  /**
   * Takes every row of the file in this one transaction.
   *
   * @return id of the batch
   */
  public UUID take(Actor officer, StockKind kind, UUID file, String documentNo) {
    var preview = preview(officer, kind, file);
    whyNotTake(officer, preview, documentNo).ifPresent(Refusal::raise);
    files.keep(file);
    var taken = new StockBatch.Taken(stamp.id(), unit(officer), officer.account(), stamp.now());
    var batch = book.open(new StockBatch(taken, preview, file, documentNo));
    preview.entries().forEach(it -> book.take(officer, batch, it));
    if (kind == StockKind.NAMED_BASE) {
      levels(preview).forEach(it -> book.retest(unit(officer), it));
    }
    stamp.publish(
        new StockTaken(
            batch.id(),
            kind,
            documentNo.strip(),
            preview.fileHash(),
            preview.entries().size(),
            officer.as(Role.CASE_OFFICER)));
    return batch.id();
  }

  /** The files the actor's unit has taken, newest first. */
  @Transactional(readOnly = true)
  public List<StockBatchView> batches(Actor actor) {
    return book.batches(unit(actor));
  }

  @Transactional(readOnly = true)
  public StockBatchView show(Actor actor, UUID batch) {
    return book.batch(actor.scope(), batch).view();
  }

  /** The rows of a taken file, corrected ones included. */
  @Transactional(readOnly = true)
  public List<StockItemView> items(Actor actor, UUID batch) {
    return book.items(book.batch(actor.scope(), batch));
  }

  /** What the test for the level above says of an imported base that still counts (JL-29). */
  @Transactional(readOnly = true)
  public Optional<PushVerdict> verdict(StockItemView item) {
    var subject = item.subject();
    return subject == null || item.takenOutAt() != null ? Optional.empty() : book.verdict(subject);
  }

  /** The head takes a wrong row out of its register; row and reason stay. */
  public void takeOut(Actor head, UUID item, String reason) {
    var found = book.item(item);
    var batch = book.batch(head.scope(), found.batchId());
    head.mustBe(Role.HEAD, batch.authority());
    found.takeOut(stamp.now(), head.account(), reason);
    book.takeOut(head, found, reason);
    stamp.publish(new StockItemTakenOut(batch.id(), item, head.as(Role.HEAD)));
  }

  private static TreeSet<Level> levels(StockPreview preview) {
    var levels = new TreeSet<Level>();
    preview.entries().forEach(it -> levels.add(Objects.requireNonNull(it.level())));
    return levels;
  }

  private static String unit(Actor actor) {
    return Optional.ofNullable(actor.authority()).orElseThrow(() -> new NotFound("authority"));
  }
}
