package pl.ngomap.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts that the database must not tell by itself: AES-256-GCM with a key that stands outside
 * of it. A sealed value says which key it needs, so that keys can be changed.
 */
@ApplicationScoped
public class Seal {

  private static final int KEY_BYTES = 32;
  private static final int NAME_BYTES = 4;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretConfig config;
  private volatile List<byte[]> keys;

  Seal(SecretConfig config) {
    this.config = config;
  }

  /**
   * @param purpose what it is, such as {@code phone}: a value cannot be opened as another thing
   */
  public byte[] seal(String purpose, String text) {
    byte[] key = keys().get(0);
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed =
        crypt(Cipher.ENCRYPT_MODE, key, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(NAME_BYTES + NONCE_BYTES + sealed.length)
        .put(name(key))
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * @throws IllegalStateException when it was sealed by a key that is not here, or was tampered
   *     with
   */
  public String open(String purpose, byte[] sealed) {
    byte[] name = Arrays.copyOf(sealed, NAME_BYTES);
    byte[] nonce = Arrays.copyOfRange(sealed, NAME_BYTES, NAME_BYTES + NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(sealed, NAME_BYTES + NONCE_BYTES, sealed.length);
    byte[] key =
        keys().stream()
            .filter(one -> Arrays.equals(name(one), name))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("This value needs a key that is not here"));
    return new String(
        crypt(Cipher.DECRYPT_MODE, key, purpose, nonce, rest), StandardCharsets.UTF_8);
  }

  /**
   * Finds a sealed text again without opening any: the same for the same text, and telling nothing
   * of it. It is made with the oldest key, so that it survives a change of keys.
   */
  public byte[] index(String purpose, String text) {
    List<byte[]> all = keys();
    return hmac(all.get(all.size() - 1), "index " + purpose + " " + text);
  }

  private static byte[] crypt(int mode, byte[] key, String purpose, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(hmac(key, "seal " + purpose), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This value cannot be opened", e);
    }
  }

  private static byte[] name(byte[] key) {
    return Arrays.copyOf(hmac(key, "name"), NAME_BYTES);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  private List<byte[]> keys() {
    if (keys == null) {
      keys =
          config.keys().orElseGet(() -> List.of(readOrMake(config.file()))).stream()
              .map(Seal::key)
              .toList();
    }
    return keys;
  }

  private static byte[] key(String word) {
    byte[] key = Base64.getDecoder().decode(word.strip());
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("ngomap.secret.keys: a key has 32 bytes, written as base64");
    }
    return key;
  }

  private static String readOrMake(Path file) {
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no key, and none can be made at " + file, e);
    }
  }

  /** Whole or not at all: another process may be making one, too. */
  private static void make(Path file) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path made =
        Files.createTempFile(
            folder,
            "key",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(made, Base64.getEncoder().encodeToString(key) + "\n");
    try {
      Files.createLink(file, made);
    } catch (FileAlreadyExistsException another) {
      // The other one is as good, and it came first.
    } finally {
      Files.delete(made);
    }
  }
}
