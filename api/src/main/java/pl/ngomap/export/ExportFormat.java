package pl.ngomap.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats of files, and how each is begun. */
enum ExportFormat {
  GEOJSON("application/geo+json", "organisations.geojson", GeoJsonFile::new),
  CSV(
      "text/csv;charset=UTF-8;header=present",
      "organisations.csv",
      (out, links, json) -> new CsvFile(out, links)),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "organisations.xlsx",
      (out, links, json) -> new XlsxFile(out, links)),
  JSONL(
      "application/x-ndjson",
      "organisations.jsonl",
      (out, links, json) -> new JsonLinesFile(out, json)),
  GPKG(
      "application/geopackage+sqlite3",
      "organisations.gpkg",
      (out, links, json) -> new GeoPackageFile(out, links)),
  KML(
      "application/vnd.google-earth.kml+xml",
      "organisations.kml",
      (out, links, json) -> new KmlFile(out, links)),
  GPX("application/gpx+xml", "organisations.gpx", (out, links, json) -> new GpxFile(out, links)),
  POI(
      "text/csv;charset=UTF-8;header=absent",
      "organisations-poi.csv",
      (out, links, json) -> new PoiFile(out));

  private final String mediaType;
  private final String fileName;
  private final Beginning beginning;

  ExportFormat(String mediaType, String fileName, Beginning beginning) {
    this.mediaType = mediaType;
    this.fileName = fileName;
    this.beginning = beginning;
  }

  private interface Beginning {
    ExportFile begin(OutputStream out, PageLinks links, ObjectMapper json) throws IOException;
  }

  /** The words of all formats, as in addresses. */
  static Set<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.toSet());
  }

  static ExportFormat of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    return fileName;
  }

  ExportFile begin(OutputStream out, PageLinks links, ObjectMapper json) throws IOException {
    return beginning.begin(out, links, json);
  }
}
