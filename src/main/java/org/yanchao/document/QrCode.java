package org.yanchao.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/**
 * A text as a QR picture that still reads when a corner of the paper is soiled.
 *
 * @param text what a reader gets, such as an address
 */
public record QrCode(String text) {

  private static final int PIXELS = 320;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.Q,
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.MARGIN,
          4);

  /** The picture as PNG. */
  public byte[] png() {
    try {
      var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
      var bytes = new ByteArrayOutputStream();
      MatrixToImageWriter.writeToStream(dots, "png", bytes);
      return bytes.toByteArray();
    } catch (WriterException e) {
      throw new IllegalArgumentException("this text does not fit into a QR code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The picture as the source of an image in a page or paper. */
  public String source() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
  }
}
