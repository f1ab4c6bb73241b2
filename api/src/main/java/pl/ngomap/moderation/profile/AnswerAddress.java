package pl.ngomap.moderation.profile;

import pl.ngomap.problem.Refusal;

/** Where somebody without an account wants an answer. */
public final class AnswerAddress {

  private static final int LONGEST = 254;

  private AnswerAddress() {}

  /**
   * An e-mail address that is no part of a profile; null for none.
   *
   * @throws Refusal when it is none
   */
  public static String optional(String name, String text) {
    Findings findings = new Findings();
    String email =
        findings.parsed(name, text, LONGEST, "Such as jan@example.org.", ContactWords::email);
    findings.all().stream()
        .findFirst()
        .ifPresent(
            finding -> {
              throw Refusal.badParameter(name, finding.detail(), finding.expected());
            });
    return email;
  }
}
