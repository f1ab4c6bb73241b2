package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells a database that was never used from one that was, even if it is empty by now. */
@ApplicationScoped
public class FirstPublication {

  private final Publication publication;

  FirstPublication(Publication publication) {
    this.publication = publication;
  }

  /**
   * Whether nothing has ever been published. The answer holds until the transaction ends: others
   * who publish wait for it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isAhead() {
    return publication.begin() == 1;
  }

  /** Publishes nothing, for the first time: who begins with an empty map wants to find it so. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void beEmpty() {
    publication.completeWithoutOrganisations(publication.begin());
  }
}
