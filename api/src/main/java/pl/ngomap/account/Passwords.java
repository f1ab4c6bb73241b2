package pl.ngomap.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the parameters that OWASP names: 19 MiB, two passes, one lane. As many hashes at
 * once as there are cores, so that a flood of sign-ins takes neither all memory nor all time. Never
 * to be called within a transaction: waiting here must hold no connection.
 */
@Singleton
class Passwords {

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String PREFIX = "$argon2id$v=19$m=" + KIBIBYTES + ",t=2,p=1$";

  private final SecureRandom random = new SecureRandom();
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

  /** Compared with where there is no account, so that the answer takes as long. */
  private final String nobodys = hash(Token.random().word());

  /** A hash in the PHC string format. */
  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return PREFIX + base64(salt) + "$" + base64(argon2(password, salt));
  }

  /**
   * Whether the password is the one that was hashed.
   *
   * @param hash null when there is none; then the answer is no, after the same time
   */
  boolean matches(String password, String hash) {
    String[] parts = (hash == null ? nobodys : hash).substring(PREFIX.length()).split("\\$");
    byte[] expected = Base64.getDecoder().decode(parts[1]);
    byte[] given = argon2(password, Base64.getDecoder().decode(parts[0]));
    return MessageDigest.isEqual(expected, given) && hash != null;
  }

  private byte[] argon2(String password, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(KIBIBYTES)
            .withIterations(PASSES)
            .withParallelism(LANES)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    cores.acquireUninterruptibly();
    try {
      generator.generateBytes(bytes(password), hash);
    } finally {
      cores.release();
    }
    return hash;
  }

  /** The same letters typed on another keyboard are the same password. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
