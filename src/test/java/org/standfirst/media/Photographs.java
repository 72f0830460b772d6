package org.standfirst.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Files as photographers send them, and as nobody should.
public final class Photographs {
  private Photographs() {}

  /// A picture whose left is blue and whose right is orange.
  public static BufferedImage drawn(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }

  /// A picture's file.
  ///
  /// @param format `jpeg`, `png`, `gif` or `webp`
  public static byte[] file(BufferedImage image, String format) {
    try {
      if (format.equals("webp")) {
        return new WebpEncoder().encode(image);
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A JPEG file.
  public static byte[] jpeg(int width, int height) {
    return file(drawn(width, height), "jpeg");
  }

  /// A PNG file of a few bytes that claims to be as large as that.
  public static byte[] claiming(int width, int height) {
    byte[] small = file(drawn(10, 10), "png");
    ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
    var crc = new CRC32();
    crc.update(small, 12, 17);
    return ByteBuffer.wrap(small).putInt(29, (int) crc.getValue()).array();
  }

  /// The JPEG file with IPTC notes.
  public static byte[] withIptc(byte[] jpeg, String maker, String agency, String caption) {
    byte[] notes =
        joined(
            dataSet(1, 90, "\u001b%G"),
            dataSet(2, 80, maker),
            dataSet(2, 110, agency),
            dataSet(2, 120, caption));
    ByteBuffer resource = ByteBuffer.allocate(12 + notes.length + notes.length % 2);
    resource.put("8BIM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x0404);
    resource.putShort((short) 0).putInt(notes.length).put(notes);
    return withSegment(
        jpeg,
        0xED,
        joined("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), resource.array()));
  }

  /// The JPEG file with XMP notes.
  ///
  /// @param before what stands before the notes, such as a document type
  public static byte[] withXmp(byte[] jpeg, String before, String alt, String caption) {
    String notes =
        before
            + """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
              xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
            <dc:creator><rdf:Seq><rdf:li>Mara Quist</rdf:li></rdf:Seq></dc:creator>
            <photoshop:Credit>Merrow Press</photoshop:Credit>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """
                .formatted(caption, alt);
    return withSegment(
        jpeg, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + notes).getBytes(StandardCharsets.UTF_8));
  }

  /// The JPEG file with a note of how the camera was held (Exif).
  public static byte[] held(byte[] jpeg, int orientation) {
    ByteBuffer note = ByteBuffer.allocate(26);
    note.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    note.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    note.putShort((short) orientation).putShort((short) 0).putInt(0);
    return withSegment(
        jpeg, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), note.array()));
  }

  /// Bytes one after the other.
  public static byte[] joined(byte[]... all) {
    var bytes = new ByteArrayOutputStream();
    for (byte[] each : all) {
      bytes.writeBytes(each);
    }
    return bytes.toByteArray();
  }

  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer head = ByteBuffer.allocate(4);
    head.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
    return joined(
        Arrays.copyOf(jpeg, 2), head.array(), content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  private static byte[] dataSet(int record, int number, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = ByteBuffer.allocate(5);
    head.put((byte) 0x1C).put((byte) record).put((byte) number).putShort((short) content.length);
    return joined(head.array(), content);
  }
}
