package pl.ngomap.logo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pl.ngomap.problem.Refusal;

/**
 * Square PNG files of one logo, which hold nothing but pixels.
 *
 * @param hash SHA-256 of the largest, in hexadecimal
 * @param bySize their content by the length of a side in pixels
 */
record LogoPictures(String hash, SortedMap<Integer, byte[]> bySize) {

  static final List<Integer> SIZES = List.of(64, 160, 320);

  /** Decoded images are thinned out to about so many pixels a side: enough to be scaled well. */
  private static final int WORKING_PIXELS = 1280;

  /** A large progressive JPEG needs some 200 MB while it is decoded: one at a time. */
  private static final Semaphore DECODER = new Semaphore(1);

  /**
   * @throws Refusal when it is no image that we take
   */
  static LogoPictures of(byte[] file) {
    ImageFile image = ImageFile.read(file);
    DECODER.acquireUninterruptibly();
    try {
      BufferedImage upright = turn(decode(image), image.orientation());
      SortedMap<Integer, byte[]> bySize = new TreeMap<>();
      SIZES.forEach(size -> bySize.put(size, encode(contain(upright, size))));
      return new LogoPictures(sha256(bySize.get(bySize.lastKey())), bySize);
    } finally {
      DECODER.release();
    }
  }

  /** Decoders throw whatever they like at what is damaged. */
  private static BufferedImage decode(ImageFile image) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(image.format()).next();
    try (MemoryCacheImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(image.essence()))) {
      reader.setInput(stream, true, true);
      if (reader.getWidth(0) != image.width() || reader.getHeight(0) != image.height()) {
        throw ImageFile.damaged();
      }
      int step = Math.max(1, Math.max(image.width(), image.height()) / WORKING_PIXELS);
      ImageReadParam thinned = reader.getDefaultReadParam();
      thinned.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, thinned);
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ImageFile.damaged();
    } finally {
      reader.dispose();
    }
  }

  /** Turns and mirrors as Exif says: 2 to 4 keep the sides, 5 to 8 swap them. */
  private static BufferedImage turn(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform turned =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean swapped = orientation >= 5;
    BufferedImage upright = canvas(swapped ? height : width, swapped ? width : height);
    draw(upright, image, turned);
    return upright;
  }

  /**
   * The whole image in the middle of a transparent square. Halves first, so that no pixel is lost.
   */
  private static BufferedImage contain(BufferedImage image, int size) {
    BufferedImage half = image;
    while (Math.max(half.getWidth(), half.getHeight()) >= 2 * size) {
      BufferedImage smaller =
          canvas(Math.max(1, half.getWidth() / 2), Math.max(1, half.getHeight() / 2));
      draw(
          smaller,
          half,
          AffineTransform.getScaleInstance(
              (double) smaller.getWidth() / half.getWidth(),
              (double) smaller.getHeight() / half.getHeight()));
      half = smaller;
    }
    double scale = (double) size / Math.max(half.getWidth(), half.getHeight());
    BufferedImage square = canvas(size, size);
    AffineTransform placed =
        AffineTransform.getTranslateInstance(
            (size - half.getWidth() * scale) / 2, (size - half.getHeight() * scale) / 2);
    placed.scale(scale, scale);
    draw(square, half, placed);
    return square;
  }

  private static BufferedImage canvas(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
  }

  private static void draw(BufferedImage canvas, BufferedImage image, AffineTransform how) {
    Graphics2D pen = canvas.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, how, null);
    pen.dispose();
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return png.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
