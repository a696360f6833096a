package org.yanchao.stock;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Scope;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Stamp;
import org.yanchao.recommendation.PushVerdict;

/** Taken files with their rows. */
@Component
class StockBook {

  private final StockBatches batches;
  private final StockItems items;
  private final StockGate gate;
  private final ApplicantDesk applicants;
  private final Stamp stamp;

  StockBook(
      StockBatches batches,
      StockItems items,
      StockGate gate,
      ApplicantDesk applicants,
      Stamp stamp) {
    this.batches = batches;
    this.items = items;
    this.gate = gate;
    this.applicants = applicants;
    this.stamp = stamp;
  }

  boolean taken(String unit, StockPreview preview) {
    return batches.existsByAuthorityAndKindAndFileHash(unit, preview.kind(), preview.fileHash());
  }

  StockBatch open(StockBatch batch) {
    return batches.save(batch);
  }

  /** One row into its register; an organisation that is known stays as it is. */
  void take(Actor officer, StockBatch batch, StockEntry it) {
    var entity = it.entity();
    var applicant =
        applicants
            .byCreditCode(entity.creditCode())
            .map(ApplicantView::id)
            .orElseGet(() -> applicants.register(officer, entity));
    var project = applicants.project(officer, applicant, it.baseName(), it.county());
    var place = new StockGate.Place(project, applicant, batch.provenance(it.row()));
    var subject = gate.bring(officer, batch.kind(), it, place);
    var day = Objects.requireNonNull(it.day());
    items.save(new StockItem(stamp.id(), batch, it, day, subject));
  }

  void retest(String unit, Level level) {
    gate.retest(unit, level);
  }

  Optional<PushVerdict> verdict(UUID naming) {
    return gate.verdict(naming);
  }

  void takeOut(Actor head, StockItem item, String reason) {
    item.subject().ifPresent(it -> gate.takeOut(head, item.kind(), it, reason));
    items.save(item);
  }

  StockItem item(UUID id) {
    return items.get(id);
  }

  StockBatch batch(Scope scope, UUID id) {
    return batches.get(scope, id);
  }

  List<StockBatchView> batches(String unit) {
    return batches.findByAuthorityOrderByTakenAtDescIdAsc(unit).stream()
        .map(StockBatch::view)
        .toList();
  }

  List<StockItemView> items(StockBatch batch) {
    return items.findByBatchIdOrderByRowNo(batch.id()).stream().map(StockItem::view).toList();
  }
}
