package pl.ngomap.broadcast.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The audiences that are kept. */
@ApplicationScoped
class SavedAudiences implements PanacheRepositoryBase<SavedAudience, UUID> {}
