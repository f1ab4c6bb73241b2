package pl.ngomap.geocode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.ngomap.text.Folding;

/** What geocoders have answered; the address itself is not kept, only its hash. */
@ApplicationScoped
class GeocodedSql {

  private static final String RECALL =
      """
      select cast(answer as text) from geocoded
      where provider = :provider and question = :question and asked_at > :since""";

  private static final String REMEMBER =
      """
      insert into geocoded (provider, question, answer, asked_at)
      values (:provider, :question, cast(:answer as jsonb), :now)
      on conflict (provider, question) do update set answer = excluded.answer, asked_at = excluded.asked_at""";

  private static final String FORGET = "delete from geocoded where asked_at <= :since";

  private static final TypeReference<List<GeocodedPlace>> PLACES = new TypeReference<>() {};

  private final EntityManager database;
  private final ObjectMapper json;

  GeocodedSql(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * @return nothing when it was not asked since; a list of one place, or of none, when it was
   */
  @Transactional
  public Optional<List<GeocodedPlace>> recall(String provider, AddressText address, Instant since) {
    return database
        .createNativeQuery(RECALL, String.class)
        .setParameter("provider", provider)
        .setParameter("question", hash(address))
        .setParameter("since", since)
        .getResultStream()
        .map(answer -> read((String) answer))
        .findFirst();
  }

  @Transactional
  public void remember(
      String provider,
      AddressText address,
      Optional<GeocodedPlace> place,
      Instant now,
      Instant since) {
    database.createNativeQuery(FORGET).setParameter("since", since).executeUpdate();
    database
        .createNativeQuery(REMEMBER)
        .setParameter("provider", provider)
        .setParameter("question", hash(address))
        .setParameter("answer", write(place.stream().toList()))
        .setParameter("now", now)
        .executeUpdate();
  }

  private List<GeocodedPlace> read(String answer) {
    try {
      return json.readValue(answer, PLACES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was remembered is not what was written", e);
    }
  }

  private String write(List<GeocodedPlace> places) {
    try {
      return json.writeValueAsString(places);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("places are always JSON", e);
    }
  }

  private static byte[] hash(AddressText address) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(Folding.fold(address.text()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
