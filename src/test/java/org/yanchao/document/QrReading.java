package org.yanchao.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;

/** Reads a QR code as a visitor's telephone does. */
public final class QrReading {

  private QrReading() {}

  public static String of(BufferedImage picture) throws NotFoundException {
    var dots = new HybridBinarizer(new BufferedImageLuminanceSource(picture));
    return new com.google.zxing.MultiFormatReader().decode(new BinaryBitmap(dots)).getText();
  }
}
