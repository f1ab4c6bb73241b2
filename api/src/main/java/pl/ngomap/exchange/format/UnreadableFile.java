package pl.ngomap.exchange.format;

/** A file that cannot be read as a whole; its message says why, and where. */
public final class UnreadableFile extends RuntimeException {

  public UnreadableFile(String reason) {
    super(reason, null, false, false);
  }
}
