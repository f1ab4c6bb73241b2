package pl.ngomap.broadcast.text;

/** How the characters of a message are sent (3GPP TS 23.038), and how much fits into its parts. */
public enum SmsCoding {
  /** The default alphabet of GSM: 160 septets, or 153 in each of several parts. */
  GSM7(160, 153),
  /** UTF-16: 70 units, or 67 in each of several parts. */
  UCS2(70, 67);

  private final int alone;
  private final int ofSeveral;

  SmsCoding(int alone, int ofSeveral) {
    this.alone = alone;
    this.ofSeveral = ofSeveral;
  }

  /** Units of a message of one part. */
  int alone() {
    return alone;
  }

  /** Units of each part of a longer message: the rest is the header that joins them. */
  int ofSeveral() {
    return ofSeveral;
  }

  /** How many units a character takes; 0: this coding does not have it. */
  int units(int codePoint) {
    return this == UCS2 ? Character.charCount(codePoint) : GsmAlphabet.septets(codePoint);
  }
}
