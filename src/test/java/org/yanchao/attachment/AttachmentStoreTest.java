package org.yanchao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Who;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

class AttachmentStoreTest {

  private static final Instant NOW = Instant.parse("2022-07-18T01:00:00Z");
  private static final Who BY = new Who("d03", "APPLICANT", null);

  private static AttachmentStore storeOn(Database database) {
    var clock = BusinessClock.fixedToMachine(Clock.fixed(NOW, BusinessClock.ZONE));
    return new JdbcAttachmentStore(
        new JdbcTemplate(database.dataSource()),
        new DataSourceTransactionManager(database.dataSource()),
        new Ids(),
        clock);
  }

  private static byte[] pdf(int size) {
    var bytes = new byte[size];
    for (var i = 0; i < size; i++) {
      bytes[i] = (byte) (i * 31 + i / 251);
    }
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
    return bytes;
  }

  private static long rows(Database database) {
    return database
        .sql()
        .sql("select (select count(*) from attachment) + (select count(*) from attachment_block)")
        .query(Long.class)
        .single();
  }

  private static String refusal(AttachmentStore store, byte[] bytes) {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> store.store(new ByteArrayInputStream(bytes), "a.pdf", BY));
    return refused == null ? "stored" : refused.refusal().code();
  }

  @EveryDatabase
  void bytesComeBackAsTheyWereGiven(Database database) throws Exception {
    var store = storeOn(database);
    var bytes = pdf(3 * JdbcAttachmentStore.BLOCK + 17);

    var stored = store.store(new ByteArrayInputStream(bytes), "营业执照.pdf", BY);

    var back = new ByteArrayOutputStream();
    store.open(stored.id(), back);
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(Arrays.equals(back.toByteArray(), bytes)).isTrue();
    assertThat(store.get(stored.id()))
        .isEqualTo(stored)
        .isEqualTo(
            new Attachment(stored.id(), "营业执照.pdf", FileKind.PDF, bytes.length, hash, "d03", NOW));
  }

  @EveryDatabase
  void theLargestFileFitsAndOneByteMoreLeavesNothing(Database database) throws Exception {
    var store = storeOn(database);
    var largest = pdf((int) AttachmentStore.MAX_BYTES);

    var tooLarge = refusal(store, pdf((int) AttachmentStore.MAX_BYTES + 1));
    var left = rows(database);
    store.store(new ByteArrayInputStream(largest), "a.pdf", BY);

    assertThat(tooLarge).isEqualTo("attachment.too-large");
    assertThat(left).isZero();
    assertThat(rows(database)).isEqualTo(1 + 80);
  }

  @EveryDatabase
  void emptyAndForeignFilesAreRefusedWhateverTheirName(Database database) {
    var store = storeOn(database);

    assertThat(refusal(store, new byte[0])).isEqualTo("attachment.empty");
    assertThat(refusal(store, "MZ program".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("attachment.wrong-type");
    assertThat(rows(database)).isZero();
  }

  @EveryDatabase
  void aBrokenUploadLeavesNothing(Database database) {
    var store = storeOn(database);
    var start = new ByteArrayInputStream(pdf(JdbcAttachmentStore.BLOCK));
    var torn = new java.io.SequenceInputStream(start, new BrokenLine());

    assertThatThrownBy(() -> store.store(torn, "a.pdf", BY)).isInstanceOf(IOException.class);

    assertThat(rows(database)).isZero();
  }

  @EveryDatabase
  void aFileOutlivesTheBusinessTransactionThatFails(Database database) {
    var store = storeOn(database);
    var business = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));

    business.executeWithoutResult(
        status -> {
          assertThat(refusal(store, pdf(100))).isEqualTo("stored");
          status.setRollbackOnly();
        });

    assertThat(rows(database)).isEqualTo(2);
  }

  @EveryDatabase
  void aScanThatCameWithARefusedFormIsSweptLikeAnyOtherNobodyKeeps(Database database) {
    var store = storeOn(database);
    var business = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    var scan = new MockMultipartFile("scan", "a.pdf", "application/pdf", pdf(10));

    business.executeWithoutResult(
        status -> {
          assertThat(new Scans(store).keep(BY, scan)).isNotNull();
          status.setRollbackOnly();
        });

    assertThat(rows(database)).isEqualTo(2);
    assertThat(store.sweep(NOW.plusSeconds(1))).isOne();
    assertThat(rows(database)).isZero();
  }

  @EveryDatabase
  void whatNobodyKeepsIsSwept(Database database) throws Exception {
    var store = storeOn(database);
    var kept = store.store(new ByteArrayInputStream(pdf(10)), "a.pdf", BY).id();
    var left = store.store(new ByteArrayInputStream(pdf(11)), "b.pdf", BY).id();
    store.keep(kept);

    var tooEarly = store.sweep(NOW);
    var swept = store.sweep(NOW.plusSeconds(1));

    assertThat(List.of(tooEarly, swept)).isEqualTo(List.of(0, 1));
    assertThat(store.find(kept)).isPresent();
    assertThatThrownBy(() -> store.open(left, new ByteArrayOutputStream()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> store.keep(UUID.randomUUID())).isInstanceOf(NotFound.class);
    assertThat(rows(database)).isEqualTo(2);
  }

  @EveryDatabase
  void aFileThatLostABlockIsFound(Database database) throws Exception {
    var store = storeOn(database);
    var whole = new AttachmentsAreWhole(new JdbcTemplate(database.dataSource()));
    var id = store.store(new ByteArrayInputStream(pdf(300_000)), "a.pdf", BY).id();
    var before = whole.violations();

    database.sql().sql("delete from attachment_block where block_no = 1").update();

    assertThat(before).isEqualTo(List.of());
    assertThat(whole.violations()).isEqualTo(List.of(id.toString()));
  }

  /** A line that goes dead in the middle. */
  private static final class BrokenLine extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }
  }
}
