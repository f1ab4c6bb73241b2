package pl.ngomap.broadcast.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The texts that are kept. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<MessageTemplate, UUID> {}
