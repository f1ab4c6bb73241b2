package pl.ngomap.broadcast.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Messages become files, each named by its reference, readable by the service's user alone. Nobody
 * gets them; the office sees them in its console.
 */
@ApplicationScoped
class FileGateway implements SmsGateway {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Path directory;

  FileGateway(GatewayConfig config) {
    this.directory = config.file().directory();
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public boolean isIdempotent() {
    return true;
  }

  @Override
  public Outcome submit(Submission submission) {
    Path file = directory.resolve(submission.reference() + ".txt");
    String content =
        "To: "
            + submission.to()
            + "\nFrom: "
            + submission.sender()
            + "\n\n"
            + submission.text().text()
            + "\n";
    try {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path part = Files.createTempFile(directory, "new", ".part");
      Files.write(part, content.getBytes(StandardCharsets.UTF_8));
      // Whoever looks sees a whole file; the same message again is the same file.
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return new Outcome.Accepted(null);
    } catch (IOException e) {
      return new Outcome.RetryLater(SOON, "no-space");
    }
  }

  @Override
  public List<Receipt> readReceipts(Map<String, String> words) {
    return List.of();
  }

  @Override
  public List<Inbound> readInbound(Map<String, String> words) {
    return List.of();
  }
}
