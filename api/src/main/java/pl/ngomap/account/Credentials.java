package pl.ngomap.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody gives to sign in: a link's token; or e-mail and password; with a code where a
 * second factor is set.
 *
 * @param link beside it the e-mail is needed only for the link that makes the first administrator
 */
record Credentials(
    @Schema(description = "The token of a link, which works once.") String link,
    @Schema(description = "An e-mail address.", maxLength = 254) String email,
    @Schema(description = "The password of the account.", maxLength = 200) String password,
    @Schema(description = "Six digits of the second factor, or a recovery code.", maxLength = 40)
        String code) {

  /**
   * What was given and found right.
   *
   * @param device what the browser says of itself, in a few words
   */
  record Given(boolean password, boolean code, String device) {}

  /** Where somebody signs in from. */
  record Caller(byte[] addressHash, String device) {}

  @Override
  public String toString() {
    return "Credentials";
  }
}
