package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import pl.ngomap.moderation.profile.ProfileDraft;

/** Looks for organisations that may be the one that somebody wants to add. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Duplicates {

  static final String SAME_NUMBER = "same-number";
  static final String SIMILAR_NAME = "similar-name";

  private static final double DEGREES = 0.001;

  private final Session database;

  Duplicates(Session database) {
    this.database = database;
  }

  /** One that may be the same. */
  @Schema(name = "Duplicate", description = "An organisation that may be the same.")
  record Duplicate(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name,
      @Schema(
              required = true,
              enumeration = {SAME_NUMBER, SIMILAR_NAME})
          String because) {}

  /** What is sent to look for them. */
  @Schema(name = "DuplicateQuestion")
  record Question(@Schema(required = true) ProfileDraft profile) {}

  /** Those with the same number first, then those of a similar name within 100 m. */
  List<Duplicate> list(ProfileDraft profile) {
    List<Duplicate> found =
        new ArrayList<>(
            database
                .createNativeQuery(ProposalSql.SAME_NUMBER, Tuple.class)
                .setParameter("krs", profile.krs(), String.class)
                .setParameter("nip", profile.nip(), String.class)
                .setParameter("regon", profile.regon(), String.class)
                .getResultStream()
                .map(row -> duplicate(row, SAME_NUMBER))
                .toList());
    if (profile.name() != null && profile.places() != null) {
      profile.places().stream()
          .filter(place -> place != null && place.position() != null)
          .flatMap(place -> neighbours(place.position()).stream())
          .filter(neighbour -> NameLikeness.areAlike(neighbour.name, profile.name()))
          .filter(neighbour -> found.stream().noneMatch(one -> one.id.equals(neighbour.id)))
          .distinct()
          .toList()
          .forEach(found::add);
    }
    return found;
  }

  private List<Duplicate> neighbours(ProfileDraft.Spot spot) {
    double width = DEGREES / Math.max(0.001, Math.cos(Math.toRadians(spot.lat())));
    return database
        .createNativeQuery(ProposalSql.NEIGHBOURS, Tuple.class)
        .setParameter("lat", spot.lat())
        .setParameter("lon", spot.lon())
        .setParameter("width", width)
        .getResultStream()
        .map(row -> duplicate(row, SIMILAR_NAME))
        .toList();
  }

  private static Duplicate duplicate(Tuple row, String because) {
    return new Duplicate(
        row.get("id", UUID.class),
        row.get("slug", String.class),
        row.get("name", String.class),
        because);
  }
}
