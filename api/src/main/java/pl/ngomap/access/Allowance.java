package pl.ngomap.access;

/**
 * What is left of a client's requests.
 *
 * @param perMinute how many there are in a full minute
 * @param left how many of them now; none when this request was one too many
 * @param allowed whether this request may go on
 * @param seconds until the next one is allowed; while some are left, until all are back
 */
record Allowance(int perMinute, long left, boolean allowed, long seconds) {

  static final int WINDOW_SECONDS = 60;

  /** RateLimit-Policy and RateLimit of draft-ietf-httpapi-ratelimit-headers-09. */
  String policy() {
    return "\"client\";q=" + perMinute + ";w=" + WINDOW_SECONDS;
  }

  String state() {
    return "\"client\";r=" + left + ";t=" + seconds;
  }
}
