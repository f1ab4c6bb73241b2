package pl.ngomap.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Takes a JPEG file (ITU-T T.81) apart. */
final class JpegFile {

  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int SCAN = 0xDA;

  /** Adobe's mark says how colours are written, so it stays; JFIF's stays, too. */
  private static final int JFIF = 0xE0;

  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;

  /** Progressive images have about ten; each costs a walk over all pixels. */
  private static final int MOST_SCANS = 100;

  private static final int MOST_COLOURS = 3;

  private JpegFile() {}

  static boolean is(byte[] file) {
    return file.length > 3 && at(file, 0) == MARK && at(file, 1) == START && at(file, 2) == MARK;
  }

  static ImageFile read(byte[] file) {
    if (countScans(file) > MOST_SCANS) {
      throw ImageFile.refused("This image is made of too many layers.");
    }
    ByteBuffer segments = ByteBuffer.wrap(file).position(2);
    ByteArrayOutputStream essence = new ByteArrayOutputStream(file.length);
    essence.write(file, 0, 2);
    int width = 0;
    int height = 0;
    int orientation = 1;
    int marker = 0;
    while (marker != SCAN) {
      int start = segments.position();
      marker = marker(segments);
      int length = length(segments);
      ByteBuffer content = segments.slice(segments.position(), length);
      segments.position(segments.position() + length);
      if (isFrame(marker)) {
        requireColours(content);
        height = content.getShort(1) & 0xFFFF;
        width = content.getShort(3) & 0xFFFF;
      } else if (marker == EXIF) {
        orientation = ExifOrientation.read(content, orientation);
      }
      if (isNeeded(marker)) {
        essence.write(file, start, segments.position() - start);
      }
    }
    essence.write(file, segments.position(), segments.remaining());
    return new ImageFile("jpeg", width, height, orientation, essence.toByteArray());
  }

  private static int marker(ByteBuffer segments) {
    if (segments.remaining() < 4 || (segments.get() & 0xFF) != MARK) {
      throw ImageFile.damaged();
    }
    return segments.get() & 0xFF;
  }

  /** Of the content that follows, without the two bytes that tell it. */
  private static int length(ByteBuffer segments) {
    int length = (segments.getShort() & 0xFFFF) - 2;
    if (length < 0 || length > segments.remaining()) {
      throw ImageFile.damaged();
    }
    return length;
  }

  private static void requireColours(ByteBuffer frame) {
    if (frame.remaining() < 6) {
      throw ImageFile.damaged();
    }
    if (frame.get(5) > MOST_COLOURS) {
      throw ImageFile.refused("This image is made for print (CMYK). Save it in RGB colours.");
    }
  }

  /** Start of frame: SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isNeeded(int marker) {
    boolean ofApplications = marker >= JFIF && marker <= LAST_APPLICATION;
    return marker == JFIF || marker == ADOBE || !ofApplications && marker != COMMENT;
  }

  private static int countScans(byte[] file) {
    int scans = 0;
    for (int i = 0; i < file.length - 1; i++) {
      if (at(file, i) == MARK && at(file, i + 1) == SCAN) {
        scans++;
      }
    }
    return scans;
  }

  private static int at(byte[] file, int index) {
    return file[index] & 0xFF;
  }
}
