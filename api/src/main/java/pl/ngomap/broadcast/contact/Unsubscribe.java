package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Seal;
import pl.ngomap.mail.MapAddress;

/** Ends copies by e-mail, and lets them begin again, by a link that only its mailbox knows. */
@ApplicationScoped
public class Unsubscribe {

  private static final String PURPOSE = "unsubscribe";
  private static final int MAC_LENGTH = 32;
  private static final String BETWEEN = "-";
  private static final int ID_LENGTH = 32;

  private final Contacts contacts;
  private final StopList stops;
  private final Seal seal;
  private final MapAddress map;

  Unsubscribe(Contacts contacts, StopList stops, Seal seal, MapAddress map) {
    this.contacts = contacts;
    this.stops = stops;
    this.seal = seal;
    this.map = map;
  }

  /** The address of the page where the holder of a contact's mailbox ends copies. */
  public String link(UUID contact) {
    String id = contact.toString().replace("-", "");
    return map.page("wypisz/" + id + BETWEEN + mac(id));
  }

  /** Whether the word of an address is one of ours. */
  boolean isOurs(String word) {
    return id(word).isPresent();
  }

  /** Ends copies to the mailbox, for all organisations that have it; once is as good as twice. */
  @Transactional
  boolean stop(String word) {
    return id(word)
        .map(
            id -> {
              contacts
                  .findByIdOptional(id)
                  .ifPresent(contact -> stops.stop(contact.phoneIndex, "link"));
              return true;
            })
        .orElse(false);
  }

  /** It was a mistake: they go on. */
  @Transactional
  boolean start(String word) {
    return id(word)
        .map(
            id -> {
              contacts
                  .findByIdOptional(id)
                  .ifPresent(contact -> stops.start(contact.phoneIndex, "link"));
              return true;
            })
        .orElse(false);
  }

  private Optional<UUID> id(String word) {
    if (!word.matches("[0-9a-f]{32}-[0-9a-f]{32}")) {
      return Optional.empty();
    }
    String id = word.substring(0, ID_LENGTH);
    boolean ours =
        MessageDigest.isEqual(
            mac(id).getBytes(StandardCharsets.US_ASCII),
            word.substring(ID_LENGTH + 1).getBytes(StandardCharsets.US_ASCII));
    return ours
        ? Optional.of(
            UUID.fromString(id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
        : Optional.empty();
  }

  private String mac(String id) {
    return HexFormat.of().formatHex(seal.index(PURPOSE, id)).substring(0, MAC_LENGTH);
  }
}
