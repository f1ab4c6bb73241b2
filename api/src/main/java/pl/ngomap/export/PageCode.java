package pl.ngomap.export;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a QR code, with the margin of four modules that readers need (ISO/IEC 18004).
 *
 * @param modules true: dark
 */
record PageCode(BitMatrix modules) {

  private static final int BLACK = 0;
  private static final int WHITE = 0xFFFFFF;
  private static final int MARGIN = 4;

  /** An eighth of it may be covered or worn off. */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          MARGIN,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  static PageCode of(String address) {
    try {
      return new PageCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException e) {
      throw new IllegalStateException("Addresses of pages are short", e);
    }
  }

  String svg() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + modules.getWidth()
        + " "
        + modules.getHeight()
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
        + modules.getWidth()
        + "v"
        + modules.getHeight()
        + "H0z\"/><path d=\""
        + path
        + "\"/></svg>\n";
  }

  /**
   * @param side pixels, of which a module takes a whole number: so it may become smaller
   */
  byte[] png(int side) {
    int scale = Math.max(1, side / modules.getWidth());
    int width = modules.getWidth() * scale;
    BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, modules.get(x / scale, y / scale) ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
