package pl.ngomap.geocode;

import java.io.IOException;

/** A provider was asked a moment ago, and wants to be asked less often; it is not down. */
final class TurnTaken extends IOException {

  TurnTaken() {
    super("Not our turn yet");
  }
}
