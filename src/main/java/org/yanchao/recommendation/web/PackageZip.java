package org.yanchao.recommendation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.recommendation.web.PackageReader.Part;
import org.yanchao.recommendation.web.PackageReader.Whole;

/** Writes the package of a recommendation as one ZIP: letter, summary table, a folder per base. */
@Component
class PackageZip {

  private final AttachmentStore store;
  private final PackagePapers papers;
  private final SheetPress sheets;

  PackageZip(AttachmentStore store, PackagePapers papers, SheetPress sheets) {
    this.store = store;
    this.papers = papers;
    this.sheets = sheets;
  }

  void write(Whole whole, boolean sample, OutputStream target) throws IOException {
    try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
      put(zip, papers.word("package.file.letter") + ".pdf", papers.letter(whole, sample));
      put(zip, papers.word("package.file.summary") + ".xlsx", sheets.excel(summary(whole)));
      var no = 1;
      for (var part : whole.parts()) {
        var folder = "%02d-%s/".formatted(no++, plain(part.item().naming().baseName()));
        var sheet = papers.sheet(whole, part, sample);
        put(zip, folder + papers.word("package.file.sheet") + ".pdf", sheet);
        files(zip, folder, whole, part);
      }
    }
  }

  private void files(ZipOutputStream zip, String folder, Whole whole, Part part)
      throws IOException {
    var document = whole.document();
    if (document != null) {
      stored(zip, folder + papers.word("package.file.document"), document.attachment());
    }
    var no = 1;
    for (var evidence : part.evidence()) {
      var name = "%s%02d-%s".formatted(folder, no++, plain(evidence.title()));
      stored(zip, name, evidence.attachmentId());
    }
  }

  private void stored(ZipOutputStream zip, String name, @Nullable UUID attachment)
      throws IOException {
    if (attachment == null) {
      return;
    }
    var file = store.get(attachment);
    var dot = file.fileName().lastIndexOf('.');
    zip.putNextEntry(new ZipEntry(name + (dot < 0 ? "" : file.fileName().substring(dot))));
    store.open(attachment, zip);
    zip.closeEntry();
  }

  private Sheet summary(Whole whole) {
    var rows = new ArrayList<List<@Nullable Object>>();
    var no = 1;
    for (var part : whole.parts()) {
      var naming = part.item().naming();
      var cells = new ArrayList<@Nullable Object>();
      cells.add(no++);
      cells.add(naming.baseName());
      cells.add(naming.entityName());
      cells.add(naming.creditCode());
      cells.add(naming.documentNo());
      cells.add(naming.namedOn());
      rows.add(cells);
    }
    return new Sheet(papers.word("package.file.summary"), papers.heads(), rows);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Names of files on any machine. */
  private static String plain(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
  }
}
