package pl.ngomap.moderation.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.problem.Refusal;

/** Reads what is published, and what was. It decides no permission: its callers have. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PublishedProfiles {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final Session database;
  private final ObjectMapper json;

  PublishedProfiles(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** One state that was once published. */
  public record PastProfile(
      int number, Instant publishedAt, String actor, String reason, ProfileDraft profile) {}

  /**
   * @throws Refusal when there is no such organisation
   */
  public PublishedProfile get(UUID id) {
    return find(id).orElseThrow(PublishedProfiles::nothing);
  }

  public Optional<PublishedProfile> find(UUID id) {
    return database
        .createNativeQuery(ProfileSnapshotSql.PUBLISHED, Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(this::published)
        .findFirst();
  }

  /** A state of the past; nothing when there was none of this number. */
  public Optional<PastProfile> findRevision(UUID id, int number) {
    return database
        .createNativeQuery(ProfileSnapshotSql.REVISION, Tuple.class)
        .setParameter("id", id)
        .setParameter("number", number)
        .getResultStream()
        .map(PublishedProfiles::past)
        .findFirst();
  }

  /** States before a number, the newest first. */
  public List<PastProfile> listRevisions(UUID id, int before, int limit) {
    return database
        .createNativeQuery(ProfileSnapshotSql.HISTORY, Tuple.class)
        .setParameter("id", id)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .getResultStream()
        .map(PublishedProfiles::past)
        .toList();
  }

  private PublishedProfile published(Tuple row) {
    return new PublishedProfile(
        row.get("id", UUID.class),
        row.get("slug", String.class),
        row.get("revision", Integer.class),
        words(row.get("provenance", String.class)),
        row.get("owned", Boolean.class),
        ProfileFields.read(row.get("profile", String.class)));
  }

  private static PastProfile past(Tuple row) {
    return new PastProfile(
        row.get("number", Integer.class),
        row.get("published_at", Instant.class),
        row.get("actor", String.class),
        row.get("reason", String.class),
        ProfileFields.read(row.get("profile", String.class)));
  }

  private Map<String, String> words(String text) {
    try {
      return json.readValue(text, WORDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A provenance is an object of texts", e);
    }
  }

  /** That an organisation does not exist, or no longer. */
  public static Refusal nothing() {
    return Refusal.notFound("organisation-not-found", "There is no organisation of this id.");
  }
}
