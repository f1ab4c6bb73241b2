package pl.ngomap.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import pl.ngomap.geo.Position;

/** Examples on their way into the organisations' own tables, many at a time. */
final class ExampleRows {

  private final CopyTable organisations =
      new CopyTable(
          "organisation",
          "id, slug, name, legal_form, public_benefit, descriptions, website, email, phone,"
              + " provenance, example, revision, published_version, verified_at, edited_at");
  private final CopyTable spheres =
      new CopyTable("organisation_sphere", "organisation_id, ordinal, sphere");
  private final CopyTable keys =
      new CopyTable("organisation_source_key", "source, key, organisation_id, fingerprint");
  private final CopyTable places =
      new CopyTable(
          "place",
          "id, organisation_id, ordinal, kind, name, street, house_number, postal_code, city,"
              + " country, position, \"precision\", opening_hours, wheelchair, note");
  private final CopyTable areas =
      new CopyTable(
          "activity_area",
          "id, organisation_id, ordinal, kind, teryt, shape, centre, radius_metres");
  private final ObjectMapper json = new ObjectMapper();

  private final long version;
  private final Instant now;

  ExampleRows(long version, Instant now) {
    this.version = version;
    this.now = now;
  }

  void add(Example example) {
    OrganisationDraft draft = example.draft();
    Example.Identifiers identifiers = example.identifiers();
    UUID id = identifiers.next();
    String source = Example.source(example.seed());
    organisations.add(
        id,
        example.slug(),
        draft.name(),
        draft.legalForm(),
        draft.publicBenefit(),
        json(draft.descriptions()),
        draft.contacts().website(),
        draft.contacts().email(),
        draft.contacts().phone(),
        json(Map.of("*", source)),
        true,
        1,
        version,
        example.verifiedAgo() == null ? null : now.minus(example.verifiedAgo()),
        now);
    keys.add(source, example.number(), id, "generated");
    for (int i = 0; i < draft.spheres().size(); i++) {
      spheres.add(id, i, draft.spheres().get(i));
    }
    for (int i = 0; i < draft.places().size(); i++) {
      add(draft.places().get(i), identifiers.next(), id, i);
    }
    for (int i = 0; i < draft.activityAreas().size(); i++) {
      add(draft.activityAreas().get(i), identifiers.next(), id, i);
    }
  }

  private void add(PlaceDraft place, UUID id, UUID organisation, int ordinal) {
    PlaceDraft.Address address = place.address();
    places.add(
        id,
        organisation,
        ordinal,
        place.kind(),
        place.name(),
        address.street(),
        address.houseNumber(),
        address.postalCode(),
        address.city(),
        address.country(),
        place.position() == null ? null : point(place.position()),
        place.precision(),
        place.openingHours(),
        place.wheelchair(),
        place.note());
  }

  private void add(ActivityAreaDraft area, UUID id, UUID organisation, int ordinal) {
    if (area instanceof ActivityAreaDraft.Unit unit) {
      areas.add(id, organisation, ordinal, "unit", unit.teryt().code(), null, null, null);
    } else if (area instanceof ActivityAreaDraft.Drawn drawn) {
      String shape = "SRID=" + Shapes.WGS84 + ";" + drawn.shape().toText();
      areas.add(id, organisation, ordinal, "drawn", null, shape, null, null);
    } else if (area instanceof ActivityAreaDraft.Circle circle) {
      String centre = point(circle.centre());
      double metres = circle.radius().metres();
      areas.add(id, organisation, ordinal, "radius", null, null, centre, metres);
    }
  }

  private static String point(Position position) {
    return "SRID=" + Shapes.WGS84 + ";POINT(" + position.lon() + " " + position.lat() + ")";
  }

  private String json(Map<String, String> map) {
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }

  /** Sends what has been gathered; owners go before their parts. */
  void send(Connection connection) throws SQLException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    try {
      for (CopyTable table : List.of(organisations, spheres, keys, places, areas)) {
        table.send(copy);
      }
    } catch (IOException e) {
      throw new SQLException("the rows of examples could not be sent", e);
    }
  }
}
