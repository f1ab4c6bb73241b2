package pl.ngomap.geocode;

import java.io.IOException;
import java.util.Optional;

/** Somebody who knows where addresses are. */
interface GeocodingGateway {

  /** Such as {@code photon}. */
  String name();

  /**
   * The best place for an address; nothing when there is none.
   *
   * @throws IOException when nobody answers, or not as documented
   */
  Optional<GeocodedPlace> find(AddressText address) throws IOException;
}
