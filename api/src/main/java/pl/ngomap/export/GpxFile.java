package pl.ngomap.export;

import java.io.IOException;
import java.io.OutputStream;
import pl.ngomap.listing.DirectoryEntry;

/** GPX 1.1: a waypoint for each place that is drawn. */
final class GpxFile extends XmlFile {

  private final PageLinks links;

  GpxFile(OutputStream out, PageLinks links) throws IOException {
    super(out);
    this.links = links;
    write(
        xml -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeStartElement("gpx");
          xml.writeDefaultNamespace("http://www.topografix.com/GPX/1/1");
          xml.writeAttribute("version", "1.1");
          xml.writeAttribute("creator", "Mapa NGO");
        });
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    for (DirectoryEntry.Place place : entry.places()) {
      if (place.position() != null) {
        write(
            xml -> {
              xml.writeStartElement("wpt");
              xml.writeAttribute("lat", String.valueOf(place.position().lat()));
              xml.writeAttribute("lon", String.valueOf(place.position().lon()));
              element(xml, "name", entry.name());
              element(xml, "desc", place.address());
              xml.writeStartElement("link");
              xml.writeAttribute("href", links.page(entry));
              xml.writeEndElement();
              element(xml, "type", "NGO");
              xml.writeEndElement();
            });
      }
    }
  }
}
