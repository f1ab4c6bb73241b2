package pl.ngomap.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import pl.ngomap.listing.DirectoryEntry;

/**
 * RFC 7946: a feature for each place; its geometry is null where the place is listed, not drawn.
 */
final class GeoJsonFile implements ExportFile {

  private final JsonGenerator json;
  private final PageLinks links;

  GeoJsonFile(OutputStream out, PageLinks links, ObjectMapper mapper) throws IOException {
    this.links = links;
    this.json = mapper.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    for (Map<String, Object> row : ExportRow.of(entry, links)) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      Object place = row.get("place_id");
      json.writeObjectField("id", place == null ? row.get("id") : place);
      json.writeFieldName("geometry");
      if (row.get("lon") == null) {
        json.writeNull();
      } else {
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        json.writeArray(new double[] {(Double) row.get("lon"), (Double) row.get("lat")}, 0, 2);
        json.writeEndObject();
      }
      row.keySet().removeAll(Set.of("lat", "lon"));
      json.writeObjectField("properties", row);
      json.writeEndObject();
    }
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
