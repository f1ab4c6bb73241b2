package pl.ngomap.export;

import java.io.IOException;
import java.io.OutputStream;
import pl.ngomap.listing.DirectoryEntry;

/** KML 2.2: a placemark for each place that is drawn. */
final class KmlFile extends XmlFile {

  private final PageLinks links;

  KmlFile(OutputStream out, PageLinks links) throws IOException {
    super(out);
    this.links = links;
    write(
        xml -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeStartElement("kml");
          xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
          xml.writeStartElement("Document");
          element(xml, "name", "Mapa NGO");
        });
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    for (DirectoryEntry.Place place : entry.places()) {
      if (place.position() != null) {
        write(
            xml -> {
              xml.writeStartElement("Placemark");
              xml.writeAttribute("id", "p-" + place.id());
              element(xml, "name", entry.name());
              element(xml, "address", place.address());
              element(xml, "phoneNumber", entry.phone());
              element(xml, "description", links.page(entry));
              xml.writeStartElement("Point");
              element(xml, "coordinates", place.position().lon() + "," + place.position().lat());
              xml.writeEndElement();
              xml.writeEndElement();
            });
      }
    }
  }
}
