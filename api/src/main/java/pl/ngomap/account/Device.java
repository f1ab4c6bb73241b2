package pl.ngomap.account;

import java.util.List;

/** Recognises a device by what its browser says of itself, well enough for a list. */
final class Device {

  private static final String UNKNOWN = "?";

  /** Browsers name their forebears, too, so the first that occurs counts. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Firefox", "Firefox"),
          new Sign("FxiOS", "Firefox"),
          new Sign("CriOS", "Chrome"),
          new Sign("Chrome", "Chrome"),
          new Sign("Safari", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("Android", "Android"),
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS", "macOS"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Linux", "Linux"));

  private Device() {}

  private record Sign(String part, String name) {}

  /** Such as "Firefox, Android". */
  static String of(String userAgent) {
    String text = userAgent == null ? "" : userAgent;
    return first(BROWSERS, text) + ", " + first(SYSTEMS, text);
  }

  private static String first(List<Sign> known, String text) {
    return known.stream()
        .filter(sign -> text.contains(sign.part))
        .map(Sign::name)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
