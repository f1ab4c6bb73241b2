package pl.ngomap.broadcast.writer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.broadcast.text.SmsText;

/** A text as phones would get it. */
@Schema(name = "MeasuredText", description = "A text as phones would get it.")
record MeasuredText(
    @Schema(required = true, description = "It begins with the organisation's name.") String text,
    @Schema(
            required = true,
            enumeration = {"GSM7", "UCS2"})
        String coding,
    @Schema(required = true, description = "Messages that are paid for, for each phone.") int parts,
    @Schema(required = true, description = "What fits into the last part still.") int left,
    @Schema(required = true, description = "Characters that make the message cost more.")
        List<String> costly) {

  static MeasuredText of(SmsText text) {
    return new MeasuredText(
        text.text(), text.coding().name(), text.parts(), text.left(), text.costly());
  }
}
