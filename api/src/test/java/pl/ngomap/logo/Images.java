package pl.ngomap.logo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Image files, good and bad. */
final class Images {

  private static final int AFTER_HEADER_OF_PNG = 33;
  private static final int AFTER_START_OF_JPEG = 2;

  private Images() {}

  static byte[] png(int width, int height) {
    return write("png", draw(width, height, BufferedImage.TYPE_INT_ARGB));
  }

  static byte[] jpeg(int width, int height) {
    return write("jpeg", draw(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** A header that promises what nobody could hold, and hardly anything behind it. */
  static byte[] pngThatClaims(int width, int height) {
    byte[] file = png(64, 64);
    ByteBuffer header = ByteBuffer.allocate(13).put(file, 16, 13);
    header.putInt(0, width).putInt(4, height);
    return join(
        Arrays.copyOf(file, 8),
        chunk("IHDR", header.array()),
        Arrays.copyOfRange(file, AFTER_HEADER_OF_PNG, file.length));
  }

  static byte[] pngWith(String chunkType, byte[] content) {
    byte[] file = png(100, 100);
    return join(
        Arrays.copyOf(file, AFTER_HEADER_OF_PNG),
        chunk(chunkType, content),
        Arrays.copyOfRange(file, AFTER_HEADER_OF_PNG, file.length));
  }

  /** A text chunk of some kilobytes that unfolds to gigabytes. */
  static byte[] textBomb() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(content)) {
      byte[] nothing = new byte[1024 * 1024];
      for (int i = 0; i < 1024; i++) {
        deflater.write(nothing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toByteArray();
  }

  /**
   * A photograph that was taken with the phone on its side.
   *
   * @param secret what its Exif tells besides
   */
  static byte[] jpegWithExif(int width, int height, int orientation, String secret) {
    byte[] words = secret.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
    byte[] file = jpeg(width, height);
    byte[] segment =
        ByteBuffer.allocate(4 + exif.capacity())
            .putShort((short) 0xFFE1)
            .putShort((short) (exif.capacity() + 2))
            .put(exif.array())
            .array();
    return join(
        Arrays.copyOf(file, AFTER_START_OF_JPEG),
        segment,
        Arrays.copyOfRange(file, AFTER_START_OF_JPEG, file.length));
  }

  static BufferedImage read(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      file.writeBytes(part);
    }
    return file.toByteArray();
  }

  /** Its left half red, its right half blue. */
  private static BufferedImage draw(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    return image;
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] typed = join(type.getBytes(StandardCharsets.US_ASCII), content);
    CRC32 sum = new CRC32();
    sum.update(typed);
    return ByteBuffer.allocate(8 + typed.length)
        .putInt(content.length)
        .put(typed)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] write(String format, BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
