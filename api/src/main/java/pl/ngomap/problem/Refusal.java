package pl.ngomap.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that cannot be met: says what was wrong, where, and what would be right. */
public final class Refusal extends RuntimeException {

  /** What kind of refusal it is; each kind has its status in {@link Problem}. */
  enum Kind {
    BAD_REQUEST,
    SIGNED_OUT,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    TOO_MANY,
    UNAVAILABLE
  }

  private final transient Kind kind;
  private final String code;
  private final String parameter;
  private final String expected;
  private final transient List<Fault> faults;

  /**
   * One of several things that are wrong with a body.
   *
   * @param parameter the path of the field, such as {@code places[0].openingHours}
   * @param detail what is wrong with it
   * @param expected what would be right
   */
  @Schema(description = "One of several things that are wrong with a body.")
  public record Fault(
      @Schema(required = true, description = "The path of the field.") String parameter,
      @Schema(required = true, description = "What is wrong with it.") String detail,
      @Schema(required = true, description = "What would be right.") String expected) {}

  private Refusal(Kind kind, String code, String parameter, String detail, String expected) {
    super(detail, null, false, false);
    this.kind = kind;
    this.code = code;
    this.parameter =
        parameter == null ? null : parameter.substring(0, Math.min(parameter.length(), 100));
    this.expected = expected;
    this.faults = List.of();
  }

  private Refusal(List<Fault> faults) {
    super(faults.get(0).detail, null, false, false);
    this.kind = Kind.BAD_REQUEST;
    this.code = "invalid-parameter";
    this.parameter = faults.get(0).parameter;
    this.expected = faults.get(0).expected;
    this.faults = List.copyOf(faults);
  }

  /** A body with several things wrong, at least one; the first one speaks for all. */
  public static Refusal faults(List<Fault> faults) {
    return new Refusal(faults);
  }

  /**
   * A parameter whose value cannot be used.
   *
   * @param parameter its name
   * @param detail what is wrong with it
   * @param expected what would be right
   */
  public static Refusal badParameter(String parameter, String detail, String expected) {
    return new Refusal(Kind.BAD_REQUEST, "invalid-parameter", parameter, detail, expected);
  }

  /** A required parameter that is missing or empty. */
  public static Refusal missingParameter(String parameter, String expected) {
    return new Refusal(
        Kind.BAD_REQUEST, "missing-parameter", parameter, "This parameter is missing.", expected);
  }

  /** A parameter that the operation does not know. */
  public static Refusal unknownParameter(String parameter, String expected) {
    return new Refusal(
        Kind.BAD_REQUEST,
        "unknown-parameter",
        parameter,
        "There is no parameter of this name here.",
        expected);
  }

  /** A parameter that was given more than once. */
  public static Refusal repeatedParameter(String parameter) {
    return new Refusal(
        Kind.BAD_REQUEST,
        "repeated-parameter",
        parameter,
        "This parameter was given more than once.",
        "Give it once; where a list is allowed, separate its values by commas.");
  }

  /** A cursor that is damaged, or of another list. */
  public static Refusal foreignCursor() {
    return badParameter(
        "cursor",
        "This cursor does not belong to this question.",
        "The next of the page before, with all other parameters unchanged.");
  }

  /** Something that does not exist, or no longer. */
  public static Refusal notFound(String code, String detail) {
    return new Refusal(Kind.NOT_FOUND, code, null, detail, null);
  }

  /** Nobody is signed in, or the session has ended. */
  public static Refusal signedOut() {
    return new Refusal(Kind.SIGNED_OUT, "signed-out", null, "Sign in first.", null);
  }

  /**
   * Somebody who may not do this.
   *
   * @param code a stable word for what is missing, such as {@code not-a-steward}
   */
  public static Refusal forbidden(String code, String detail) {
    return new Refusal(Kind.FORBIDDEN, code, null, detail, null);
  }

  /** A dangerous act of somebody whose credentials were given too long ago. */
  public static Refusal confirmationWanted() {
    return new Refusal(
        Kind.FORBIDDEN,
        "confirmation-wanted",
        null,
        "This needs your password or code once more.",
        "POST /api/v1/session/confirmation, then the same again.");
  }

  /**
   * Credentials that are not enough to sign in.
   *
   * @param code {@code wrong-credentials} or {@code second-factor-wanted}
   */
  public static Refusal wrongCredentials(String code, String detail) {
    return new Refusal(Kind.SIGNED_OUT, code, null, detail, null);
  }

  /** A property of a body that the operation does not know. */
  static Refusal unknownProperty(String path, String expected) {
    return new Refusal(
        Kind.BAD_REQUEST,
        "unknown-parameter",
        path,
        "There is no property of this name here.",
        expected);
  }

  /**
   * Something else happened in the meantime, or stands in the way.
   *
   * @param code a stable word, such as {@code stale-revision}
   * @param expected what to do now
   */
  public static Refusal conflict(String code, String detail, String expected) {
    return new Refusal(Kind.CONFLICT, code, null, detail, expected);
  }

  /** Too often in too short a time. */
  public static Refusal tooMany(String code, String detail) {
    return new Refusal(Kind.TOO_MANY, code, null, detail, "Try again later.");
  }

  /** Something that we depend on does not answer. */
  public static Refusal unavailable(String code, String detail) {
    return new Refusal(Kind.UNAVAILABLE, code, null, detail, "Try again later.");
  }

  /** A question that would take more time than one reader may have. */
  public static Refusal tooCostly() {
    return new Refusal(
        Kind.UNAVAILABLE,
        "question-too-costly",
        null,
        "This question takes too long.",
        "A smaller radius or box, or fewer conditions.");
  }

  Kind kind() {
    return kind;
  }

  /** The stable word for programs. */
  public String code() {
    return code;
  }

  /** The path of what is at fault; null where nothing is. */
  public String parameter() {
    return parameter;
  }

  String expected() {
    return expected;
  }

  List<Fault> faults() {
    return faults;
  }
}
