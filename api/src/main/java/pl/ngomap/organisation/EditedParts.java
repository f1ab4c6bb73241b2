package pl.ngomap.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings the parts of an organisation into line with an edit: those named keep their identifiers,
 * others go or come.
 *
 * @param known identifiers that parts of this organisation have, or once had
 */
record EditedParts(Set<UUID> known, Supplier<UUID> ids) {

  /** What the two kinds of parts have in common. */
  record Kind<P, D>(
      Function<P, UUID> id, Function<UUID, P> maker, BiConsumer<P, D> change, Place<P> place) {}

  /** Says where in the list a part stands. */
  interface Place<P> {
    void set(P part, int ordinal);
  }

  <P, D> void arrange(List<P> parts, List<D> drafts, List<UUID> wanted, Kind<P, D> kind) {
    Map<UUID, P> present = new HashMap<>();
    parts.forEach(part -> present.put(kind.id().apply(part), part));
    Set<UUID> kept = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      UUID id = wanted.get(i);
      if (id == null || !known.contains(id) || !kept.add(id)) {
        id = ids.get();
        kept.add(id);
      }
      P part = present.get(id);
      if (part == null) {
        part = kind.maker().apply(id);
        parts.add(part);
      }
      kind.place().set(part, i);
      kind.change().accept(part, drafts.get(i));
    }
    parts.removeIf(part -> !kept.contains(kind.id().apply(part)));
  }
}
