package org.yanchao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A sign and the radical (or bracket) of the same shape share a glyph, and the library remembers it
 * as the radical: who copies or searches the text would not find what they read. This puts the sign
 * back.
 */
final class PlainText {

  private static final Pattern RADICAL =
      Pattern.compile("<(2[EF][0-9A-F]{2}|232[9A])>(?=\\s*(?:\\n|$))");

  private PlainText() {}

  static byte[] of(byte[] file) throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      for (var page : pdf.getPages()) {
        mend(page.getResources());
      }
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void mend(PDResources resources) throws IOException {
    for (var name : resources.getFontNames()) {
      var font = resources.getFont(name).getCOSObject();
      if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream words) {
        mend(words);
      }
    }
  }

  private static void mend(COSStream words) throws IOException {
    try (var in = words.createInputStream()) {
      var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      var mended = RADICAL.matcher(text).replaceAll(PlainText::sign);
      if (!mended.equals(text)) {
        try (var out = words.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(mended.getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
  }

  private static String sign(MatchResult found) {
    var radical = new String(Character.toChars(Integer.parseInt(found.group(1), 16)));
    var sign = Normalizer.normalize(radical, Normalizer.Form.NFKC);
    return sign.length() == 1 ? "<%04X>".formatted((int) sign.charAt(0)) : found.group();
  }
}
