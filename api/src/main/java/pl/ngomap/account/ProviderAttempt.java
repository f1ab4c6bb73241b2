package pl.ngomap.account;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Optional;

/**
 * What a browser keeps while its person is at the provider: nobody else's answer fits it. It stands
 * in a cookie that no script reads.
 */
record ProviderAttempt(State state, Nonce nonce, CodeVerifier verifier) {

  static ProviderAttempt begin() {
    return new ProviderAttempt(new State(), new Nonce(), new CodeVerifier());
  }

  static Optional<ProviderAttempt> parse(String word) {
    String[] parts = word == null ? new String[0] : word.split("\\.");
    boolean whole = parts.length == 3 && parts[2].matches("[A-Za-z0-9_~-]{43,128}");
    return whole
        ? Optional.of(
            new ProviderAttempt(
                new State(parts[0]), new Nonce(parts[1]), new CodeVerifier(parts[2])))
        : Optional.empty();
  }

  String word() {
    return state.getValue() + "." + nonce.getValue() + "." + verifier.getValue();
  }
}
