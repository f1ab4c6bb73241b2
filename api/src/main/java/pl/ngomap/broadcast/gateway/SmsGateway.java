package pl.ngomap.broadcast.gateway;

import java.util.List;
import java.util.Map;

/** A provider of SMS. */
public interface SmsGateway {

  /** As configurations and addresses name it. */
  String name();

  /**
   * Whether the same reference handed over twice is sent once. Where it is not, nobody may repeat a
   * message of which it is unknown whether it was taken.
   */
  boolean isIdempotent();

  /** Hands a message over. Nothing is thrown: what went wrong is an outcome. */
  Outcome submit(Submission submission);

  /**
   * Reads what the provider reports of messages.
   *
   * @param words of the query string and the form, by name
   * @return nothing where the request tells of nothing that we know
   */
  List<Receipt> readReceipts(Map<String, String> words);

  /**
   * Reads a message that somebody sent to us.
   *
   * @param words of the query string and the form, by name
   * @return nothing where the request holds none
   */
  List<Inbound> readInbound(Map<String, String> words);
}
