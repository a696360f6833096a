package org.yanchao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** Files as rows of 256 KiB, so that no server ever holds a whole one in memory. */
@Component
class JdbcAttachmentStore implements AttachmentStore {

  static final int BLOCK = 256 * 1024;
  private static final String ALLOWED = "PDF, PNG, JPEG, DOCX, XLSX, ZIP";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate own;
  private final Ids ids;
  private final Clock clock;

  JdbcAttachmentStore(
      JdbcTemplate jdbc, PlatformTransactionManager transactions, Ids ids, BusinessClock clock) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Attachment store(InputStream bytes, String fileName, Who by) throws IOException {
    try {
      return own.execute(status -> write(new Blocks(bytes), fileName, by));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  @Override
  public Optional<Refusal> whyNotStore(byte[] beginning) {
    if (beginning.length == 0) {
      return Refusal.because("attachment.empty");
    }
    return FileKind.of(beginning).isEmpty()
        ? Refusal.because("attachment.wrong-type", ALLOWED)
        : Optional.empty();
  }

  private Attachment write(Blocks blocks, String fileName, Who by) {
    var block = blocks.next();
    whyNotStore(block).ifPresent(Refusal::raise);
    var kind = FileKind.of(block).orElseThrow();
    var id = ids.next();
    // Connector/J sends no fractions of a second to MariaDB 10: what is told must be what is kept.
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var name = FileName.safe(fileName, kind);
    insert(new Attachment(id, name, kind, 0, "", by.account(), at));
    for (var no = 0; block.length > 0; no++) {
      if (blocks.size() > MAX_BYTES) {
        Refusal.of("attachment.too-large", MAX_MEGABYTES).raise();
      }
      jdbc.update("insert into attachment_block values (?, ?, ?)", id.toString(), no, block);
      block = blocks.next();
    }
    var sha256 = blocks.sha256();
    jdbc.update(
        "update attachment set size_bytes = ?, sha256 = ? where id = ?",
        blocks.size(),
        sha256,
        id.toString());
    return new Attachment(id, name, kind, blocks.size(), sha256, by.account(), at);
  }

  private void insert(Attachment file) {
    jdbc.update(
        "insert into attachment (id, file_name, kind, size_bytes, sha256, uploaded_by, stored_at,"
            + " kept) values (?, ?, ?, ?, ?, ?, ?, ?)",
        file.id().toString(),
        file.fileName(),
        file.kind().name(),
        file.size(),
        file.sha256(),
        file.uploadedBy(),
        Timestamp.from(file.storedAt()),
        false);
  }

  @Override
  public Optional<Attachment> find(UUID id) {
    return jdbc
        .query("select * from attachment where id = ?", (row, no) -> read(row), id.toString())
        .stream()
        .findFirst();
  }

  @Override
  public Attachment get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("attachment"));
  }

  private static Attachment read(ResultSet row) throws SQLException {
    return new Attachment(
        UUID.fromString(row.getString("id")),
        row.getString("file_name"),
        FileKind.valueOf(row.getString("kind")),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        row.getString("uploaded_by"),
        row.getTimestamp("stored_at").toInstant());
  }

  @Override
  public void open(UUID id, OutputStream target) throws IOException {
    var left = get(id).size();
    // One query per block: a driver may hold the whole answer of a query in memory.
    for (var no = 0; left > 0; no++) {
      var block =
          jdbc.queryForObject(
              "select content from attachment_block where attachment_id = ? and block_no = ?",
              byte[].class,
              id.toString(),
              no);
      target.write(block);
      left -= block.length;
    }
  }

  @Override
  public void keep(UUID id) {
    if (jdbc.update("update attachment set kept = true where id = ?", id.toString()) == 0) {
      throw new NotFound("attachment");
    }
  }

  @Override
  public int sweep(Instant storedBefore) {
    return jdbc.update(
        "delete from attachment where kept = false and stored_at < ?",
        Timestamp.from(storedBefore));
  }
}
