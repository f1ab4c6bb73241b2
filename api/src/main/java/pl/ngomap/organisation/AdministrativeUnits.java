package pl.ngomap.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The administrative units that are known, with their outlines or only by code. */
@ApplicationScoped
class AdministrativeUnits implements PanacheRepositoryBase<AdministrativeUnit, String> {

  /** Makes sure that areas can refer to the unit, although its outline may not be imported yet. */
  void ensureKnown(Teryt teryt) {
    if (findById(teryt.code()) == null) {
      persist(new AdministrativeUnit(teryt, teryt.code()));
    }
  }
}
