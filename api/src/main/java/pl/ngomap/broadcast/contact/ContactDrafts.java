package pl.ngomap.broadcast.contact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of contacts. */
final class ContactDrafts {

  private ContactDrafts() {}

  @Schema(name = "NewContact")
  record NewContact(
      @Schema(
              required = true,
              maxLength = 80,
              description = "What the person is there; no name is needed.",
              examples = "prezes")
          String label,
      @Schema(
              maxLength = 40,
              examples = "600 100 200",
              description = "For messages by SMS; this or an e-mail.")
          String phone,
      @Schema(
              maxLength = 254,
              examples = "biuro@example.org",
              description = "For copies by e-mail; this or a phone.")
          String email,
      @Schema(required = true, description = "grants, events, training, urgent.")
          List<String> topics,
      @Schema(
              required = true,
              description =
                  "true: the holder of the phone or mailbox agrees to messages of the city office about these topics.")
          boolean agreed) {}

  @Schema(name = "ContactTopics")
  record Topics(@Schema(required = true) List<String> topics) {}

  @Schema(name = "ContactCode")
  record Code(@Schema(required = true, pattern = "^\\d{6}$") String code) {}
}
