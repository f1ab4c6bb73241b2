package pl.ngomap.logo;

import pl.ngomap.problem.Refusal;

/**
 * What the header of an image tells, and the parts of the file that are needed to decode it: no
 * texts, no profiles, no place where it was taken, nothing behind its end.
 *
 * @param format the name of the decoder: png or jpeg
 * @param width pixels
 * @param height pixels
 * @param orientation of Exif, 1 to 8: how it must be turned to stand upright; 1 is upright
 * @param essence a file of the same format, without all else
 */
record ImageFile(String format, int width, int height, int orientation, byte[] essence) {

  static final int MAX_BYTES = 5 * 1024 * 1024;
  static final int MIN_PIXELS = 64;
  static final int MAX_PIXELS = 6000;

  static final String EXPECTED =
      "A PNG or JPEG file of at most 5 MB, from 64 × 64 to 6000 × 6000 pixels.";

  /**
   * Reads the header only: nothing is decoded, so that no file can be larger than it looks.
   *
   * @throws Refusal when it is no image that we take
   */
  static ImageFile read(byte[] file) {
    if (file.length > MAX_BYTES) {
      throw refused("This file is larger than 5 MB.");
    }
    ImageFile image = recognise(file);
    if (Math.min(image.width, image.height) < MIN_PIXELS) {
      throw refused("This image is too small: %d × %d.".formatted(image.width, image.height));
    }
    if (Math.max(image.width, image.height) > MAX_PIXELS) {
      throw refused("This image is too large: %d × %d.".formatted(image.width, image.height));
    }
    return image;
  }

  private static ImageFile recognise(byte[] file) {
    if (PngFile.is(file)) {
      return PngFile.read(file);
    }
    if (JpegFile.is(file)) {
      return JpegFile.read(file);
    }
    throw refused(
        "This is neither PNG nor JPEG, whatever it is called. SVG, GIF and WebP are not taken.");
  }

  static Refusal refused(String detail) {
    return Refusal.badParameter("body", detail, EXPECTED);
  }

  static Refusal damaged() {
    return refused("This image is damaged.");
  }
}
