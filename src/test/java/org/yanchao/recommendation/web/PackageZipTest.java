package org.yanchao.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.attachment.FileKind;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.OpinionView;
import org.yanchao.document.SheetPress;
import org.yanchao.document.TestPress;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;
import org.yanchao.naming.DocumentView;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.EvidenceKind.Timing;
import org.yanchao.recommendation.PushVerdict;
import org.yanchao.recommendation.RecommendationStatus;
import org.yanchao.recommendation.RecommendationView;

/** What goes up with a recommendation, as one file: letter, table, a folder per base. */
class PackageZipTest {

  private static final String[] BUNDLES = {
    "desk",
    "recommendation-package",
    "recommendation",
    "naming-register",
    "naming",
    "submission",
    "pack-labels",
    "policy"
  };
  private static final UUID SCAN = new UUID(7, 1);
  private static final UUID LICENCE = new UUID(7, 2);
  private static final Instant SENT = Instant.parse("2022-09-21T02:00:00Z");

  @Test
  void packageHoldsLetterTableOpinionsDocumentAndEvidence() throws IOException {
    var files = unzip(whole());

    assertThat(files.keySet())
        .containsExactly(
            "推荐函.pdf",
            "推荐汇总表.xlsx",
            "01-崇善_辣白菜/推荐材料一览.pdf",
            "01-崇善_辣白菜/命名文件.pdf",
            "01-崇善_辣白菜/01-营业执照.pdf");
    assertThat(TestPress.text(files.get("推荐函.pdf")))
        .contains("推荐崇善", "敦人社函〔2022〕88号", "朴㛃花合作社", "本文书含演示设定，不具有法律效力。");
    assertThat(TestPress.text(files.get("01-崇善_辣白菜/推荐材料一览.pdf"))).contains("材料真实", "敦化市");
    assertThat(files.get("01-崇善_辣白菜/01-营业执照.pdf"))
        .isEqualTo(LICENCE.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> unzip(PackageReader.Whole whole) throws IOException {
    var papers = new PackagePapers(TestPress.with(BUNDLES), messages());
    var bytes = new ByteArrayOutputStream();
    new PackageZip(echo(), papers, new SheetPress()).write(whole, true, bytes);
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static MessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        Arrays.stream(BUNDLES).map(it -> "messages/" + it).toArray(String[]::new));
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  private static PackageReader.Whole whole() {
    var item =
        new RecommendationView.Item(
            new UUID(1, 2), naming(), PushVerdict.DUE, List.of(), null, true, null);
    var it =
        new RecommendationView(
            new UUID(1, 1),
            "222403",
            "222400",
            Level.COUNTY,
            "jilin-2022",
            2022,
            new UUID(1, 3),
            LocalDate.of(2022, 9, 23),
            SENT,
            false,
            "敦人社函〔2022〕88号",
            "推荐崇善等基地。",
            RecommendationStatus.SENT,
            List.of(item));
    var by = new Who("j1", "CASE_OFFICER", "222403");
    var opinion = new OpinionView(new UUID(2, 1), OpinionKind.AUDIT, "材料真实。", by, SENT);
    var licence =
        new EvidenceView(
            new UUID(3, 1), "licence", "营业执照", Timing.AS_OF, null, null, null, LICENCE);
    var part =
        new PackageReader.Part(
            item,
            new UUID(2, 1),
            List.of(new PackageReader.Said("敦化市", opinion)),
            List.of(licence));
    return new PackageReader.Whole(it, "敦化市", "延边朝鲜族自治州", document(), List.of(part));
  }

  private static DocumentView document() {
    return new DocumentView(
        new UUID(1, 3),
        new UUID(1, 4),
        "222403",
        Level.COUNTY,
        "敦人社发〔2022〕31号",
        LocalDate.of(2022, 9, 16),
        SENT,
        false,
        false,
        SCAN,
        List.of(naming()));
  }

  private static NamingView naming() {
    return new NamingView(
        new UUID(4, 1),
        new UUID(2, 1),
        new UUID(4, 2),
        new UUID(4, 3),
        "崇善/辣白菜",
        "朴㛃花合作社",
        "93222403MAYC00018H",
        "222403",
        Level.COUNTY,
        "222403",
        "jilin-2022",
        2022,
        new UUID(1, 3),
        "敦人社发〔2022〕31号",
        LocalDate.of(2022, 9, 16),
        "no",
        "code",
        null,
        NamingState.ACTIVE,
        false,
        null,
        "jilin-2022@1");
  }

  /** Hands out the id of a file as its bytes. */
  private static AttachmentStore echo() throws IOException {
    var files = mock(AttachmentStore.class);
    when(files.get(any()))
        .thenAnswer(
            it ->
                new Attachment(it.getArgument(0), "a scan.pdf", FileKind.PDF, 36, "", "j1", SENT));
    doAnswer(
            it -> {
              OutputStream target = it.getArgument(1);
              target.write(it.getArgument(0).toString().getBytes(StandardCharsets.UTF_8));
              return null;
            })
        .when(files)
        .open(any(), any());
    return files;
  }
}
