package pl.ngomap.listing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The city that this installation serves. */
@ConfigMapping(prefix = "ngomap.city")
interface CityConfig {

  String name();

  /** TERYT code of its commune. */
  String teryt();

  /** Of its centre, degrees. */
  double latitude();

  /** Of its centre, degrees. */
  double longitude();

  /** Whose clock hangs on its walls. */
  ZoneId zone();

  /** ISO 3166-1 alpha-2. */
  String country();

  /** Of the first view. */
  int zoom();

  /** minLon, minLat, maxLon, maxLat, degrees. */
  List<Double> bounds();

  /** Where the public finds this map, such as https://mapa.example.org/; else, as it was asked. */
  Optional<URI> url();

  Tiles tiles();

  /** The background of the map: any server of raster tiles in Web Mercator. */
  interface Tiles {

    /** With {z}, {x} and {y}. */
    String url();

    /** What its licence demands to be shown. */
    String attribution();

    int maxZoom();
  }
}
