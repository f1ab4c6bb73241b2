package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test of another room freeze what is due. */
@ApplicationScoped
public class Freezer {

  private final FreezeRecipients recipients;

  Freezer(FreezeRecipients recipients) {
    this.recipients = recipients;
  }

  public void freeze() {
    recipients.freezeAll();
  }
}
