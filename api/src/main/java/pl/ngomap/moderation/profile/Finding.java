package pl.ngomap.moderation.profile;

import pl.ngomap.problem.Refusal;

/**
 * Something wrong with a profile.
 *
 * @param limit whether it cannot even be kept as a draft
 */
public record Finding(String path, String detail, String expected, boolean limit) {

  Refusal.Fault fault() {
    return new Refusal.Fault(path, detail, expected);
  }
}
