package pl.ngomap.geocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Finds where an address is: the configured geocoder, and the own places when it cannot. */
@ApplicationScoped
public class Geocode {

  private static final Logger LOG = Logger.getLogger(Geocode.class);

  private final EmbeddedGazetteer own;
  private final GeocodedSql memory;
  private final GeocodeConfig config;
  private final Clock clock;

  /** Null: only the own places. */
  private final GeocodingGateway provider;

  private volatile Instant restUntil = Instant.MIN;

  Geocode(EmbeddedGazetteer own, GeocodedSql memory, GeocodeConfig config, Clock clock) {
    this.own = own;
    this.memory = memory;
    this.config = config;
    this.clock = clock;
    this.provider = provider(config, clock);
  }

  static GeocodingGateway provider(GeocodeConfig config, Clock clock) {
    HttpQuestion http = new HttpQuestion(config, clock);
    return switch (config.provider()) {
      case EMBEDDED -> null;
      case GUGIK -> new GugikGateway(http, server(config, GugikGateway.PUBLIC), config);
      case PHOTON -> new PhotonGateway(http, server(config, PhotonGateway.PUBLIC), config);
      case NOMINATIM -> new NominatimGateway(http, server(config, NominatimGateway.PUBLIC), config);
    };
  }

  private static URI server(GeocodeConfig config, URI usual) {
    return config.url().orElse(usual);
  }

  /**
   * @param text an address, or a town; nothing is logged of it
   */
  public Optional<GeocodedPlace> find(String text) {
    AddressText address = AddressText.of(text);
    return provider == null ? own.find(address) : ask(address);
  }

  /** By the own places only, which costs little: whether words of a question are an address. */
  public Optional<GeocodedPlace> recognise(String text) {
    return own.find(AddressText.of(text));
  }

  private Optional<GeocodedPlace> ask(AddressText address) {
    Instant now = clock.instant();
    Instant since = now.minus(config.remembered());
    Optional<List<GeocodedPlace>> known = memory.recall(provider.name(), address, since);
    if (known.isPresent()) {
      return known.get().stream().findFirst();
    }
    if (now.isBefore(restUntil)) {
      return own.find(address);
    }
    try {
      Optional<GeocodedPlace> found = provider.find(address);
      memory.remember(provider.name(), address, found, now, since);
      return found.isPresent() ? found : own.find(address);
    } catch (TurnTaken e) {
      return own.find(address);
    } catch (IOException e) {
      restUntil = now.plus(config.rest());
      LOG.warnf("The geocoder %s does not answer: %s", provider.name(), e.getMessage());
      return own.find(address);
    }
  }
}
