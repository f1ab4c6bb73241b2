package pl.ngomap.moderation.edit;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.moderation.Settlement;

/** An edit that breaks off between any two of its statements leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class AtomicityTest {

  private static final List<String> SET_FAULT =
      List.of(
          """
          create or replace function break_off() returns trigger language plpgsql as $$
          begin raise exception 'broken off on purpose'; end $$""",
          """
          create trigger broken_off after insert or update or delete on %s
          for each statement execute function break_off()""");

  /** Everything that an edit writes, in one text. */
  private static final String STATE =
      """
      select md5(string_agg(content, '' order by content)) from (
        select cast(t as text) as content from organisation t
        union all select cast(t as text) from organisation_sphere t
        union all select cast(t as text) from place t
        union all select cast(t as text) from activity_area t
        union all select cast(t as text) from organisation_revision t
        union all select cast(t as text) from change_log t
        union all select cast(t as text) from data_version t
        union all select cast(t as text) from draft t
        union all select cast(t as text) from letter t
        union all select cast(t as text) from listing_organisation t
        union all select cast(t as text) from listing_place t
        union all select cast(t as text) from listing_area t
        union all select cast(t as text) from listing_area_piece t) everything""";

  @Inject Settlement town;
  @Inject AgroalDataSource database;

  private UUID club;
  private String broken;

  @BeforeEach
  void settle() {
    town.clear();
    club = town.settle("Klub Szachowy");
    town.own(club, "owner@szachy.example.org");
    broken = null;
  }

  @AfterEach
  void mend() throws SQLException {
    if (broken != null) {
      execute("drop trigger if exists broken_off on " + broken);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation",
        "organisation_sphere",
        "place",
        "activity_area",
        "organisation_revision",
        "change_log",
        "listing_organisation",
        "listing_place",
        "listing_area",
        "listing_area_piece",
        "data_version",
        "draft",
        "letter"
      })
  void nothing_is_half_there(String table) throws SQLException {
    Pen steward = Pen.ofSteward(club);
    steward
        .write(
            profile -> {
              Pen.describe(profile, "Nowy opis.");
              profile.put("spheres", List.of("4"));
              Pen.places(profile).get(0).put("note", "Dzwonek po lewej");
              profile.put(
                  "activityAreas",
                  List.of(
                      Map.of(
                          "kind",
                          "drawn",
                          "geometry",
                          Map.of(
                              "type",
                              "Polygon",
                              "coordinates",
                              List.of(
                                  List.of(
                                      List.of(16.1, 54.1),
                                      List.of(16.2, 54.1),
                                      List.of(16.2, 54.2),
                                      List.of(16.1, 54.1)))))));
            })
        .statusCode(200);
    Object before = town.ask(STATE).get(0);
    String tag = steward.tag();
    broken = table;
    execute(SET_FAULT.get(0));
    execute(SET_FAULT.get(1).formatted(table));
    steward.submitAs(tag, null).statusCode(500).body("code", is("internal-error"));
    assertEquals(before, town.ask(STATE).get(0));
    execute("drop trigger broken_off on " + table);
    steward.submitAs(tag, null).statusCode(200).body("outcome", is("published"));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
