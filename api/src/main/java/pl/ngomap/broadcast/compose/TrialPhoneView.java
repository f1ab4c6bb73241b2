package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.broadcast.contact.PhoneNumber;

/** The number on which who asks tries texts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrialPhone", description = "The number on which who asks tries texts.")
record TrialPhoneView(
    @Schema(
            required = true,
            description = "none: there is no number. unconfirmed: the code was not entered yet.",
            enumeration = {"none", "unconfirmed", "confirmed"})
        String state,
    @Schema(description = "Masked; absent when there is none.", examples = "••• ••• 200")
        String phone) {

  static final TrialPhoneView NONE = new TrialPhoneView("none", null);

  static TrialPhoneView of(TrialPhone phone) {
    return phone.phoneSealed == null
        ? NONE
        : new TrialPhoneView(
            phone.isConfirmed() ? "confirmed" : "unconfirmed", PhoneNumber.masked(phone.phoneTail));
  }
}
