package pl.ngomap.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What every text file must be: readable, not empty, UTF-8, without NUL. */
final class TextFile {

  private static final int CHUNK = 1 << 16;

  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer chars = CharBuffer.allocate(CHUNK);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private long line = 1;

  private TextFile() {}

  /**
   * Reads a file through once, so that later readers need not expect damage.
   *
   * @throws UnreadableFile when it cannot be a text file
   */
  static void check(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UnreadableFile("there is no such file, or it may not be read");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      new TextFile().check(stream);
    } catch (IOException e) {
      throw new UnreadableFile("it cannot be read: " + e.getMessage());
    }
  }

  private void check(InputStream stream) throws IOException {
    long length = 0;
    for (int count = read(stream); count >= 0; count = read(stream)) {
      length += count;
      bytes.flip();
      decode(false);
      bytes.compact();
    }
    bytes.flip();
    decode(true);
    if (length == 0) {
      throw new UnreadableFile("it is empty");
    }
  }

  private int read(InputStream stream) throws IOException {
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count > 0) {
      bytes.position(bytes.position() + count);
    }
    return count;
  }

  private void decode(boolean end) {
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, end);
      chars.flip();
      countLines();
      chars.clear();
      if (result.isError()) {
        throw new UnreadableFile(
            "line "
                + line
                + " is not UTF-8; save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")");
      }
    } while (result.isOverflow());
  }

  private void countLines() {
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\n') {
        line++;
      } else if (c == 0) {
        throw new UnreadableFile(
            "line " + line + " holds a NUL character; save the file as UTF-8 text, not UTF-16");
      }
    }
  }
}
