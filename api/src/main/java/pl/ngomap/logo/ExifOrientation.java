package pl.ngomap.logo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one thing of Exif that a logo needs: which side is up. Phones write it instead of turning.
 */
final class ExifOrientation {

  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ENTRY = 12;
  private static final short TAG = 0x0112;
  private static final int LAST = 8;

  private ExifOrientation() {}

  /**
   * @param segment the content of an APP1 segment, which may hold something else or be damaged
   * @param otherwise what holds if it does not tell
   */
  static int read(ByteBuffer segment, int otherwise) {
    if (segment.remaining() < NAME.length + 8
        || !segment.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
      return otherwise;
    }
    ByteBuffer tiff = segment.slice(NAME.length, segment.remaining() - NAME.length);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return otherwise;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry > tiff.limit() - ENTRY) {
        return otherwise;
      }
      int value = tiff.getShort(entry + 8);
      if (tiff.getShort(entry) == TAG && value >= 1 && value <= LAST) {
        return value;
      }
    }
    return otherwise;
  }
}
