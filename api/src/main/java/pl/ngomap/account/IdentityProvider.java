package pl.ngomap.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.ngomap.problem.Refusal;

/**
 * Speaks to the identity provider of the city: OpenID Connect Core 1.0, the code flow with PKCE.
 * Its configuration and keys are read when they are needed first.
 */
@ApplicationScoped
class IdentityProvider {

  private static final Logger LOG = Logger.getLogger(IdentityProvider.class);

  private final OidcConfig config;
  private volatile Known known;

  IdentityProvider(OidcConfig config) {
    this.config = config;
  }

  /** Its addresses, and who checks its tokens; the latter fetches new keys by itself. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator tokens) {}

  /**
   * Somebody whom the provider knows.
   *
   * @param strong whether several factors were given
   */
  record Somebody(Email email, boolean strong) {}

  /** What the button calls it; nothing when there is none. */
  Optional<String> name() {
    return config.issuer().map(issuer -> config.name());
  }

  /** Where to send a browser: credentials are asked for anew each time. */
  URI authorization(ProviderAttempt attempt, URI callback) {
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, new Scope("openid", "email"), clientId(), callback)
            .endpointURI(known().metadata.getAuthorizationEndpointURI())
            .state(attempt.state())
            .nonce(attempt.nonce())
            .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
            .prompt(Prompt.Type.LOGIN);
    config.strongAcr().ifPresent(acr -> request.acrValues(List.of(new ACR(acr))));
    return request.build().toURI();
  }

  /**
   * Changes a code for the person who was given it.
   *
   * @throws Refusal when the provider does not say so, or knows no e-mail that it has verified
   */
  Somebody identify(ProviderAttempt attempt, AuthorizationCode code, URI callback) {
    try {
      return somebody(claims(attempt, code, callback));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.warnf("The identity provider's answer cannot be believed: %s", e.getMessage());
      throw refused();
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private IDTokenClaimsSet claims(ProviderAttempt attempt, AuthorizationCode code, URI callback)
      throws IOException, ParseException, BadJOSEException, JOSEException {
    Known provider = known();
    AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, attempt.verifier());
    URI endpoint = provider.metadata.getTokenEndpointURI();
    TokenRequest.Builder request =
        config
            .clientSecret()
            .map(
                secret ->
                    new TokenRequest.Builder(
                        endpoint, new ClientSecretBasic(clientId(), new Secret(secret)), grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, clientId(), grant));
    TokenResponse answer =
        OIDCTokenResponseParser.parse(limited(request.build().toHTTPRequest()).send());
    if (!(answer instanceof OIDCTokenResponse told)) {
      throw refused();
    }
    return provider.tokens.validate(told.getOIDCTokens().getIDToken(), attempt.nonce());
  }

  private Somebody somebody(IDTokenClaimsSet claims) {
    boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    Email email =
        Optional.ofNullable(claims.getStringClaim("email"))
            .filter(word -> verified)
            .flatMap(Email::parse)
            .orElseThrow(IdentityProvider::refused);
    ACR acr = claims.getACR();
    boolean strong =
        config
            .strongAcr()
            .map(wanted -> acr != null && wanted.equals(acr.getValue()))
            .orElseGet(() -> claims.getAMR() != null && claims.getAMR().contains(AMR.MFA));
    return new Somebody(email, strong);
  }

  private Known known() {
    if (known == null) {
      known = learn();
    }
    return known;
  }

  private Known learn() {
    try {
      Issuer issuer = new Issuer(config.issuer().orElseThrow(IdentityProvider::none));
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(
              issuer, (int) config.timeout().toMillis(), (int) config.timeout().toMillis());
      URL keys = metadata.getJWKSetURI().toURL();
      JWSAlgorithm algorithm = algorithm(metadata);
      return new Known(metadata, new IDTokenValidator(issuer, clientId(), algorithm, keys));
    } catch (GeneralException | IOException e) {
      throw unreachable(e);
    }
  }

  /** Never one that needs no key, or a key that we share. */
  private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) {
    return Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElse(List.of()).stream()
        .filter(JWSAlgorithm.Family.SIGNATURE::contains)
        .findFirst()
        .orElse(JWSAlgorithm.RS256);
  }

  private HTTPRequest limited(HTTPRequest request) {
    request.setConnectTimeout((int) config.timeout().toMillis());
    request.setReadTimeout((int) config.timeout().toMillis());
    return request;
  }

  private ClientID clientId() {
    return new ClientID(config.clientId().orElseThrow(IdentityProvider::none));
  }

  private static Refusal none() {
    return Refusal.notFound("no-provider", "No identity provider is set up here.");
  }

  private static Refusal refused() {
    return Refusal.wrongCredentials(
        "wrong-credentials", "The identity provider did not say who this is.");
  }

  private static Refusal unreachable(Exception cause) {
    LOG.warnf("The identity provider does not answer: %s", cause.getMessage());
    return Refusal.unavailable("provider-unreachable", "The identity provider does not answer.");
  }
}
