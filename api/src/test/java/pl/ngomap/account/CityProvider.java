package pl.ngomap.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An identity provider on a real socket, as OpenID Connect Core 1.0 describes one: it gives a code
 * for a person, and a signed token for the code, the secret and the PKCE verifier.
 */
public class CityProvider implements QuarkusTestResourceLifecycleManager {

  static final String CLIENT = "mapa";
  static final String SECRET = "tajne";

  private static CityProvider running;

  private HttpServer server;
  private RSAKey key;
  private RSAKey strange;
  private final Map<String, Granted> codes = new HashMap<>();

  private record Granted(
      Map<String, String> question,
      UnaryOperator<JWTClaimsSet.Builder> claims,
      boolean strangeKey) {}

  @Override
  public Map<String, String> start() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      strange = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext(
        "/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
    running = this;
    return Map.of(
        "ngomap.oidc.issuer",
        issuer(),
        "ngomap.oidc.client-id",
        CLIENT,
        "ngomap.oidc.client-secret",
        SECRET,
        "ngomap.oidc.name",
        "Konto miejskie");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  static CityProvider get() {
    return running;
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** As if somebody had signed in there: a code that answers this question. */
  String grant(Map<String, String> question, UnaryOperator<JWTClaimsSet.Builder> claims) {
    String code = "code-" + codes.size();
    codes.put(code, new Granted(question, claims, false));
    return code;
  }

  /** The same, signed by somebody else. */
  String forge(Map<String, String> question, UnaryOperator<JWTClaimsSet.Builder> claims) {
    String code = "code-" + codes.size();
    codes.put(code, new Granted(question, claims, true));
    return code;
  }

  private void configuration(HttpExchange exchange) throws IOException {
    json(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
        "response_types_supported":["code"],"subject_types_supported":["public"],
        "id_token_signing_alg_values_supported":["HS256","RS256"]}"""
            .formatted(issuer()));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form = Questions.parse(body);
    Granted granted = codes.remove(form.get("code"));
    String basic =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    boolean right =
        granted != null
            && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && challenge(form.get("code_verifier")).equals(granted.question.get("code_challenge"))
            && granted.question.get("redirect_uri").equals(form.get("redirect_uri"));
    if (!right) {
      json(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    json(
        exchange,
        200,
        "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
            + idToken(granted)
            + "\"}");
  }

  private String idToken(Granted granted) {
    try {
      Instant now = Instant.now();
      JWTClaimsSet.Builder claims =
          new JWTClaimsSet.Builder()
              .issuer(issuer())
              .audience(CLIENT)
              .subject("somebody")
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plusSeconds(60)))
              .claim("nonce", granted.question.get("nonce"));
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
              granted.claims.apply(claims).build());
      token.sign(new RSASSASigner(granted.strangeKey ? strange : key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The words of a query string or form. */
  static final class Questions {

    private Questions() {}

    static Map<String, String> parse(String text) {
      Map<String, String> words = new HashMap<>();
      for (String pair : text.split("&")) {
        int sign = pair.indexOf('=');
        words.put(
            pair.substring(0, sign),
            java.net.URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
      }
      return words;
    }
  }
}
