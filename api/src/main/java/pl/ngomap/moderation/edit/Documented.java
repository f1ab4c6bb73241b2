package pl.ngomap.moderation.edit;

/** What the contract says of parameters that several operations share. */
final class Documented {

  static final String ORGANISATION = "The id of the organisation.";
  static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";
  static final String IF_MATCH =
      "The ETag of the draft that was seen: it names the draft and the published revision beside it.";

  private Documented() {}
}
