package pl.ngomap.kernel;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where this request comes from, for limits of rate only: a keyed hash that nobody can turn back,
 * as its key is made at each start and never written down.
 */
@ApplicationScoped
public class CallerAddress {

  private static final String HMAC = "HmacSHA256";
  private static final int IPV6_BYTES = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final CurrentVertxRequest request;
  private final SecretKeySpec key;

  CallerAddress(CurrentVertxRequest request) {
    this.request = request;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, HMAC);
  }

  /** The same for all requests from one address; for IPv6, from one network of 64 bits. */
  public byte[] hash() {
    return hash(key);
  }

  /** The same hash on all nodes that have this key, of 32 random bytes. */
  public byte[] hash(byte[] key) {
    return hash(new SecretKeySpec(key, HMAC));
  }

  private byte[] hash(SecretKeySpec key) {
    SocketAddress caller = request.getCurrent().request().remoteAddress();
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(network(caller == null ? "" : caller.hostAddress()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  /** A name is not looked up: only numbers are resolved here. */
  private static byte[] network(String address) {
    if (!address.contains(":")) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
    } catch (UnknownHostException e) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
  }
}
