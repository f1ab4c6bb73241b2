package pl.ngomap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What the formats of XML have in common. */
abstract class XmlFile implements ExportFile {

  /** What XML 1.0 cannot say. */
  private static final Pattern UNREADABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  XmlFile(OutputStream out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes a part of the document. */
  interface Part {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  final void write(Part part) throws IOException {
    try {
      part.write(xml);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element of text; none when there is nothing to say. */
  static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    if (text != null && !text.isEmpty()) {
      xml.writeStartElement(name);
      xml.writeCharacters(UNREADABLE.matcher(text).replaceAll(""));
      xml.writeEndElement();
    }
  }

  @Override
  public void flush() throws IOException {
    write(XMLStreamWriter::flush);
  }

  @Override
  public void close() throws IOException {
    write(
        writer -> {
          writer.writeEndDocument();
          writer.flush();
        });
  }
}
