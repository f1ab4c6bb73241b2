package pl.ngomap.broadcast.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can be reached; the number is masked. */
@Schema(
    name = "Contact",
    description = "Somebody of an organisation who can be reached by SMS or e-mail.")
record ContactView(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "prezes") String label,
    @Schema(
            required = true,
            enumeration = {"sms", "email"},
            description = "sms: to a number. email: copies to a mailbox.")
        String channel,
    @Schema(
            required = true,
            description = "The number, or the address; masked.",
            examples = "••• ••• 200")
        String phone,
    @Schema(
            required = true,
            description = "What the person wants to hear about: grants, events, training, urgent.")
        List<String> topics,
    @Schema(
            required = true,
            description =
                "unconfirmed: the code was not entered yet. stopped: nothing is sent any more.",
            enumeration = {"unconfirmed", "active", "stopped"})
        String state,
    @Schema(required = true) Instant madeAt,
    Instant confirmedAt) {

  static ContactView of(Contact contact) {
    return new ContactView(
        contact.id,
        contact.label,
        contact.channel.word(),
        contact.channel.masked(contact.phoneTail),
        contact.topics,
        contact.state,
        contact.madeAt,
        contact.confirmedAt);
  }
}
