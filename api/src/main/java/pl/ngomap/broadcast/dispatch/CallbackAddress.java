package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import pl.ngomap.kernel.Seal;
import pl.ngomap.mail.MapAddress;

/** Where a provider reports; a word in the address shows that it is the provider who does. */
@ApplicationScoped
public class CallbackAddress {

  private static final int KEY_LENGTH = 32;

  private final Seal seal;
  private final MapAddress map;

  CallbackAddress(Seal seal, MapAddress map) {
    this.seal = seal;
    this.map = map;
  }

  /** Of the receipts of a message. */
  String receipts(String gateway, UUID reference) {
    return map.page("api/v1/sms/receipts/" + gateway)
        + "?key="
        + key(gateway)
        + "&ref="
        + reference;
  }

  /** Of messages from phones, to be entered into the provider's own configuration. */
  public String inbound(String gateway) {
    return map.page("api/v1/sms/inbound/" + gateway) + "?key=" + key(gateway);
  }

  boolean isKey(String gateway, String word) {
    return word != null
        && MessageDigest.isEqual(
            key(gateway).getBytes(StandardCharsets.US_ASCII),
            word.getBytes(StandardCharsets.US_ASCII));
  }

  private String key(String gateway) {
    return HexFormat.of().formatHex(seal.index("callback", gateway)).substring(0, KEY_LENGTH);
  }
}
