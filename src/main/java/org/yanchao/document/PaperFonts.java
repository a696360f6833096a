package org.yanchao.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;

/**
 * The fonts of every paper: the one that comes with the program, then those that the installation
 * adds for rarer characters. Only TrueType outlines can be embedded.
 */
@Component
public class PaperFonts {

  private static final String OWN = "fonts/LXGWWenKai-Regular.ttf";

  private final File folder;
  private @org.jspecify.annotations.Nullable List<TrueTypeFont> fonts;

  public PaperFonts(@Value("${yanchao.fonts:}") String folder) {
    this.folder = new File(folder.isBlank() ? "fonts" : folder);
  }

  /** Why a text cannot be printed, empty when every character has a glyph in some font. */
  public Optional<Refusal> whyNotPrint(String text) {
    var missing =
        text.codePoints()
            .distinct()
            .filter(it -> !Character.isISOControl(it) && !covered(it))
            .mapToObj("U+%04X"::formatted)
            .sorted()
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Refusal.because("document.missing-glyph", missing);
  }

  /** The fonts as parts of one new PDF, in the order in which they are asked for a glyph. */
  List<PDFont> into(PDDocument pdf) throws IOException {
    var embedded = new ArrayList<PDFont>();
    for (var font : all()) {
      embedded.add(PDType0Font.load(pdf, font, true));
    }
    return embedded;
  }

  private boolean covered(int codePoint) {
    try {
      for (var font : all()) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        if (glyphs.getGlyphId(codePoint) != 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when the first paper is printed: most commands print none. */
  private synchronized List<TrueTypeFont> all() throws IOException {
    var known = fonts;
    if (known == null) {
      known = new ArrayList<>();
      try (var own = new ClassPathResource(OWN).getInputStream()) {
        known.add(parse(new RandomAccessReadBuffer(own)));
      }
      for (var file : added()) {
        known.add(
            parse(new RandomAccessReadBuffer(java.nio.file.Files.readAllBytes(file.toPath()))));
      }
      fonts = known;
    }
    return known;
  }

  private List<File> added() {
    var files =
        folder.listFiles((dir, name) -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".ttf"));
    return files == null ? List.of() : Arrays.stream(files).sorted().toList();
  }

  private static TrueTypeFont parse(RandomAccessReadBuffer bytes) throws IOException {
    return new TTFParser().parse(bytes);
  }
}
