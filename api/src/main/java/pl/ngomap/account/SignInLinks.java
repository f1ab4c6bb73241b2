package pl.ngomap.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The links that were sent and not yet used. */
@ApplicationScoped
class SignInLinks implements PanacheRepositoryBase<SignInLink, byte[]> {

  /** Of codes for the second factor; then another link has to be asked for. */
  static final int MOST_CODE_FAILURES = 5;

  private final Clock clock;

  SignInLinks(Clock clock) {
    this.clock = clock;
  }

  Token create(Email email, String language, Duration life) {
    Token token = Token.random();
    persist(
        new SignInLink(
            token,
            email == null ? null : email.value(),
            language,
            clock.instant(),
            clock.instant().plus(life)));
    return token;
  }

  /** A link that works; whoever else comes with the same one waits until this transaction ends. */
  Optional<SignInLink> findForUse(Token token) {
    return find("tokenHash", (Object) token.hash())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .filter(link -> clock.instant().isBefore(link.expiresAt));
  }

  long countSince(Email email, Duration span) {
    return count("email = ?1 and createdAt > ?2", email.value(), clock.instant().minus(span));
  }
}
