package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import pl.ngomap.kernel.Seal;

/** The second factor of a person: codes of an authenticator, and codes on paper for its loss. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SecondFactor {

  static final int RECOVERY_CODES = 10;

  /** 80 random bits. */
  private static final int RECOVERY_BYTES = 10;

  private static final String ACCEPT_STEP =
      """
      update person set totp_step = :step
      where id = :person and (totp_step is null or totp_step < :step)""";

  private static final String USE_RECOVERY_CODE =
      "delete from recovery_code where person_id = :person and code_hash = :hash";

  private static final String FORGET_RECOVERY_CODES =
      "delete from recovery_code where person_id = :person";

  private static final String ADD_RECOVERY_CODE =
      "insert into recovery_code (person_id, code_hash) values (:person, :hash)";

  private static final String PURPOSE = "totp";

  private final EntityManager database;
  private final Clock clock;
  private final Seal seal;
  private final SecureRandom random = new SecureRandom();

  SecondFactor(EntityManager database, Clock clock, Seal seal) {
    this.database = database;
    this.clock = clock;
    this.seal = seal;
  }

  /** A secret as the database keeps it. */
  byte[] sealed(byte[] secret) {
    return seal.seal(PURPOSE, HexFormat.of().formatHex(secret));
  }

  /** Those of before there was a seal stand as they are, until they are used. */
  private byte[] opened(byte[] kept) {
    return isPlain(kept) ? kept : HexFormat.of().parseHex(seal.open(PURPOSE, kept));
  }

  private static boolean isPlain(byte[] kept) {
    return kept.length == TotpCode.SECRET_BYTES;
  }

  /** Uses up a code of the authenticator or a recovery code; false when it is wrong or was used. */
  boolean accept(Person person, String code) {
    String word = code.strip();
    if (!TotpCode.looksLikeOne(word)) {
      return useRecoveryCode(person, word);
    }
    boolean right = acceptCode(person, person.totpSecret, word);
    if (right && isPlain(person.totpSecret)) {
      person.totpSecret = sealed(person.totpSecret);
    }
    return right;
  }

  /** Uses up a code of a secret that is the person's, or about to become so. */
  boolean acceptCode(Person person, byte[] kept, String code) {
    OptionalLong step = TotpCode.findStep(opened(kept), code, clock.instant());
    return step.isPresent()
        && database
                .createNativeQuery(ACCEPT_STEP)
                .setParameter("step", step.getAsLong())
                .setParameter("person", person.id)
                .executeUpdate()
            == 1;
  }

  /** New recovery codes; the old ones are worth nothing from now on. */
  List<String> renewRecoveryCodes(Person person) {
    forgetRecoveryCodes(person);
    List<String> codes =
        Stream.generate(this::randomRecoveryCode).limit(RECOVERY_CODES).distinct().toList();
    codes.forEach(code -> run(ADD_RECOVERY_CODE, person, hash(code)));
    return codes;
  }

  void forgetRecoveryCodes(Person person) {
    database
        .createNativeQuery(FORGET_RECOVERY_CODES)
        .setParameter("person", person.id)
        .executeUpdate();
  }

  private boolean useRecoveryCode(Person person, String code) {
    return run(USE_RECOVERY_CODE, person, hash(code)) == 1;
  }

  private int run(String statement, Person person, byte[] hash) {
    return database
        .createNativeQuery(statement)
        .setParameter("person", person.id)
        .setParameter("hash", hash)
        .executeUpdate();
  }

  /** Four groups of four letters and digits. */
  private String randomRecoveryCode() {
    byte[] bytes = new byte[RECOVERY_BYTES];
    random.nextBytes(bytes);
    return TotpCode.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
  }

  private static byte[] hash(String code) {
    return Token.sha256(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
  }
}
