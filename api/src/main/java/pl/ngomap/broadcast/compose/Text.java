package pl.ngomap.broadcast.compose;

import java.util.Map;
import java.util.stream.Collectors;
import pl.ngomap.broadcast.text.SmsText;

/** What goes to an organisation, and its parts. */
record Text(String text, int parts) {

  /** By the name of each organisation that is reached, or under "*" where all get the same. */
  static Map<String, Text> of(CheckedBroadcast checked, AudienceSql audiences) {
    return checked.isPersonal()
        ? audiences.names(checked.audience(), checked.topic()).keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> of(checked.textFor(name))))
        : Map.of("*", of(checked.textFor("")));
  }

  private static Text of(SmsText sms) {
    return new Text(sms.text(), sms.parts());
  }
}
