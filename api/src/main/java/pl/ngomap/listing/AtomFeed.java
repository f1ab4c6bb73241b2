package pl.ngomap.listing;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Changes as a feed reader takes them: RFC 4287, newest first, older pages by RFC 5005. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot say. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final URI base;
  private final PageLanguages.Language language;
  private final XMLStreamWriter xml;

  private AtomFeed(URI base, PageLanguages.Language language) throws XMLStreamException {
    this.base = base;
    this.language = language;
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  /**
   * @param base where the public finds the map
   * @param city its name
   * @param older the address of the next page; null on the last one
   */
  static String of(
      URI base,
      PageLanguages.Language language,
      String city,
      List<ChangeView> changes,
      String older) {
    try {
      AtomFeed feed = new AtomFeed(base, language);
      feed.write(city, changes, older);
      return feed.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Nothing hinders writing to memory", e);
    }
  }

  private void write(String city, List<ChangeView> changes, String older)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    element("id", address(ChangesFeedResource.PATH));
    element("title", language.words().get("feed.title").formatted(city));
    element("updated", (changes.isEmpty() ? Instant.EPOCH : changes.get(0).changedAt()).toString());
    xml.writeStartElement("author");
    element("name", language.words().get("title"));
    xml.writeEndElement();
    link("self", address(ChangesFeedResource.PATH));
    link("alternate", address("/"));
    if (older != null) {
      link("next", older);
    }
    for (ChangeView change : changes) {
      entry(change);
    }
    xml.writeEndDocument();
  }

  private void entry(ChangeView change) throws XMLStreamException {
    OrganisationView organisation = change.organisation();
    xml.writeStartElement("entry");
    element("id", address(ChangesResource.PATH + "#" + change.version() + "-" + change.id()));
    element("updated", change.changedAt().toString());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", change.kind());
    if (organisation == null) {
      element("title", language.words().get("feed.gone"));
      element("content", language.words().get("unknown.text"));
    } else {
      element("title", organisation.name());
      link("alternate", address("/o/" + organisation.slug()));
    }
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(NOT_XML.matcher(words).replaceAll(""));
    xml.writeEndElement();
  }

  private String address(String path) {
    return base.resolve(path).toString();
  }
}
