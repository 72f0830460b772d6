package org.standfirst.articles;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML file: every word and attribute is escaped by the JDK's own writer.
final class XmlSheet {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  private XmlSheet() throws XMLStreamException {
    this.writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /// What is written.
  interface Content {
    void write(XmlSheet sheet) throws XMLStreamException;
  }

  static byte[] of(Content content) {
    try {
      var sheet = new XmlSheet();
      sheet.writer.writeStartDocument("UTF-8", "1.0");
      content.write(sheet);
      sheet.writer.writeEndDocument();
      sheet.writer.close();
      return sheet.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML is written to memory", e);
    }
  }

  /// An element with others in it; attributes as name, value, name, value.
  XmlSheet element(String name, Content content, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
    content.write(this);
    writer.writeEndElement();
    return this;
  }

  /// An element that holds words.
  XmlSheet words(String name, String words, String... attributes) throws XMLStreamException {
    return element(name, sheet -> sheet.writer.writeCharacters(words), attributes);
  }

  /// An element that says all in its attributes.
  XmlSheet empty(String name, String... attributes) throws XMLStreamException {
    return element(name, _ -> {}, attributes);
  }
}
