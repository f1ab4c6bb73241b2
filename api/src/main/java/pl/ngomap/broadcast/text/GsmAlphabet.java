package pl.ngomap.broadcast.text;

/** The default alphabet of GSM and its extension table (3GPP TS 23.038, section 6.2.1). */
final class GsmAlphabet {

  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** Each is sent as an escape and a septet. */
  private static final String EXTENSION = "^{}\\[~]|€";

  private GsmAlphabet() {}

  /** 1, 2 for the extension table, 0 for what is in neither. */
  static int septets(int codePoint) {
    if (BASIC.indexOf(codePoint) >= 0) {
      return 1;
    }
    return EXTENSION.indexOf(codePoint) >= 0 ? 2 : 0;
  }
}
