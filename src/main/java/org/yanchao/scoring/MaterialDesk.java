package org.yanchao.scoring;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.NotFound;

/** Lets an expert read what a sheet is about: only a candidate of a batch the expert scores. */
@Service
@Transactional(readOnly = true)
public class MaterialDesk {

  private final ScoringTable table;
  private final CandidateRoll candidates;
  private final MaterialReader reader;
  private final MaterialCover cover;
  private final AttachmentStore files;

  MaterialDesk(
      ScoringTable table,
      CandidateRoll candidates,
      MaterialReader reader,
      MaterialCover cover,
      AttachmentStore files) {
    this.table = table;
    this.candidates = candidates;
    this.reader = reader;
    this.cover = cover;
    this.files = files;
  }

  /** The material of a candidate; without a declaration there is no sheet and nothing to read. */
  public Material show(Actor expert, UUID batch, UUID candidateId) {
    var holder = Optional.ofNullable(expert.holder()).orElseThrow(() -> new NotFound("sheet"));
    var seat = table.seat(batch, holder);
    if (!seat.seated()) {
      throw new NotFound("sheet");
    }
    table.own(seat, candidateId);
    var candidate = candidates.get(candidateId);
    return cover.over(reader.read(candidate), candidate, batch);
  }

  /** A file of that material; its own name is covered like every other. */
  public Attachment file(Actor expert, UUID batch, UUID candidate, UUID file) {
    if (!show(expert, batch, candidate).holds(file)) {
      throw new NotFound("file");
    }
    var found = files.get(file);
    return cover.on(batch) ? found.unnamed() : found;
  }

  /** Writes its bytes. */
  public void open(Actor expert, UUID batch, UUID candidate, UUID file, OutputStream target)
      throws IOException {
    files.open(file(expert, batch, candidate, file).id(), target);
  }
}
