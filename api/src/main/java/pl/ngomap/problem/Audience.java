package pl.ngomap.problem;

import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Whom an operation answers: the contract's security requirement is the one mark of it. */
public final class Audience {

  private Audience() {}

  /** Whether only a signed-in person may ask this. */
  public static boolean isSomebody(ResourceInfo resource) {
    return resource.getResourceClass().isAnnotationPresent(SecurityRequirement.class)
        || resource.getResourceMethod().isAnnotationPresent(SecurityRequirement.class);
  }
}
