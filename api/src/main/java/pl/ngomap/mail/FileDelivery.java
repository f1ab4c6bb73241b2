package pl.ngomap.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import org.jboss.logging.Logger;

/** For those who try the map out: letters become files that mail programs open. */
class FileDelivery implements Delivery {

  private static final Logger LOG = Logger.getLogger(FileDelivery.class);
  private static final String OWNER_ONLY_FOLDER = "rwx------";
  private static final String OWNER_ONLY_FILE = "rw-------";
  private static final int LINE = 76;

  private final Path directory;
  private final String from;
  private final Clock clock;

  FileDelivery(Path directory, String from, Clock clock) {
    this.directory = directory;
    this.from = from;
    this.clock = clock;
  }

  @Override
  public void deliver(UUID id, Letter letter) {
    Path file = directory.resolve(letter.template() + "-" + id + ".eml").toAbsolutePath();
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OWNER_ONLY_FOLDER));
      Files.writeString(file, message(id, letter));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY_FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String link = letter.words().get("link");
    LOG.infof("A letter was written: %s%s", file, link == null ? "" : " with the link " + link);
  }

  /** RFC 5322, with the text as base64: lines may be of any length. */
  private String message(UUID id, Letter letter) {
    LetterText text = LetterText.of(letter);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    return String.join(
        "\r\n",
        "Date: " + date,
        "From: " + from,
        "To: " + letter.to(),
        "Message-ID: <" + id + "@mapa-ngo>" + unsubscribe(letter),
        "Subject: =?UTF-8?B?" + base64(text.subject()) + "?=",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: base64",
        "",
        Base64.getMimeEncoder(LINE, "\r\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(text.body().getBytes(StandardCharsets.UTF_8)),
        "");
  }

  private static String unsubscribe(Letter letter) {
    return letter.unsubscribe() == null
        ? ""
        : "\r\nList-Unsubscribe: <"
            + letter.unsubscribe()
            + ">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
