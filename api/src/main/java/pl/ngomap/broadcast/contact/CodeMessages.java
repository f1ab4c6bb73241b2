package pl.ngomap.broadcast.contact;

/** Sends a code to a phone; kept by the room that sends messages. */
public interface CodeMessages {

  /**
   * Queues a message in the caller's transaction; it goes before all others.
   *
   * @param sealed the number
   * @param index of the number
   * @param tail of the number
   */
  void queue(byte[] sealed, byte[] index, String tail, String text);
}
