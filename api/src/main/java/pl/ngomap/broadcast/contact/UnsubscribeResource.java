package pl.ngomap.broadcast.contact;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.mail.MapAddress;

/**
 * {@code /wypisz/{word}}: a page with a button, as scanners of mail open links. Programs of mail
 * post to the same address (RFC 8058); they have no session, and need none.
 */
@Path("/wypisz/{word}")
class UnsubscribeResource {

  private static final String PAGE =
      """
      <!doctype html><html lang="pl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta name="robots" content="noindex"><title>%1$s</title><h1>%1$s</h1>%2$s
      <p><a href="%3$s">Mapa NGO</a></p></html>""";

  private static final String ASK =
      """
      <p>Urząd nie będzie już pisał na ten adres.</p><form method="post"><button name="act" value="stop">Wypisz mnie</button></form>
      <p lang="en">The city office will write to this address no more: press the button.</p>""";

  private static final String DONE =
      """
      <p>Nic więcej na ten adres nie wyślemy.</p><form method="post"><button name="act" value="start">To pomyłka, piszcie dalej</button></form>
      <p lang="en">Nothing more will be sent to this address. The button undoes that.</p>""";

  private static final String BACK =
      "<p>Urząd znów będzie pisał na ten adres.</p><p lang=\"en\">The city office will write again.</p>";

  private static final String UNKNOWN =
      "<p>Sprawdź, czy adres z listu jest cały.</p><p lang=\"en\">Check whether the address is complete.</p>";

  private final Unsubscribe copies;
  private final MapAddress map;

  UnsubscribeResource(Unsubscribe copies, MapAddress map) {
    this.copies = copies;
    this.map = map;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<String> ask(@PathParam("word") String word) {
    return copies.isOurs(word) ? page("Wypisać z listów urzędu?", ASK) : unknown();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<String> act(@PathParam("word") String word, @FormParam("act") String act) {
    if ("start".equals(act)) {
      return copies.start(word) ? page("Listy będą przychodzić", BACK) : unknown();
    }
    return copies.stop(word) ? page("Wypisano", DONE) : unknown();
  }

  private RestResponse<String> unknown() {
    return answer(RestResponse.Status.NOT_FOUND, "Nie ma takiego linku", UNKNOWN);
  }

  private RestResponse<String> page(String title, String body) {
    return answer(RestResponse.Status.OK, title, body);
  }

  private RestResponse<String> answer(RestResponse.Status status, String title, String body) {
    return RestResponse.ResponseBuilder.create(status, PAGE.formatted(title, body, map.page("")))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; img-src 'self'; form-action 'self'; frame-ancestors 'none'")
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .build();
  }
}
