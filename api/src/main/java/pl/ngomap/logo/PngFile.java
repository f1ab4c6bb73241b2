package pl.ngomap.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes a PNG file (ISO/IEC 15948) apart. */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Length, type and checksum around the data of a chunk. */
  private static final int FRAME = 12;

  private static final int HEADER_LENGTH = 13;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngFile() {}

  static boolean is(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static ImageFile read(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE.length);
    ByteArrayOutputStream essence = new ByteArrayOutputStream(file.length);
    essence.writeBytes(SIGNATURE);
    int width = 0;
    int height = 0;
    String type = "";
    while (!type.equals("IEND")) {
      int start = chunks.position();
      int length = length(chunks);
      type = type(chunks);
      if (type.equals("acTL")) {
        throw ImageFile.refused("This image moves; a logo stands still.");
      }
      if (start == SIGNATURE.length) {
        if (!type.equals("IHDR") || length != HEADER_LENGTH) {
          throw ImageFile.damaged();
        }
        width = chunks.getInt(chunks.position());
        height = chunks.getInt(chunks.position() + Integer.BYTES);
      }
      chunks.position(start + FRAME + length);
      if (NEEDED.contains(type)) {
        essence.write(file, start, FRAME + length);
      }
    }
    return new ImageFile("png", width, height, 1, essence.toByteArray());
  }

  private static int length(ByteBuffer chunks) {
    int length = chunks.remaining() < FRAME ? -1 : chunks.getInt();
    if (length < 0 || length > chunks.remaining() - (FRAME - Integer.BYTES)) {
      throw ImageFile.damaged();
    }
    return length;
  }

  private static String type(ByteBuffer chunks) {
    byte[] type = new byte[Integer.BYTES];
    chunks.get(type);
    return new String(type, StandardCharsets.US_ASCII);
  }
}
