package org.standfirst.media;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.webp.WebpRiffHandler;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/// What was written into a picture's file by whoever made it: what it shows, caption and credit, as
/// IPTC and XMP say them in JPEG and WebP files, and how the camera was held.
final class PictureNotes {
  private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] XMP =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PHOTOSHOP_NOTES = "http://ns.adobe.com/photoshop/1.0/";
  private static final String IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

  /// A text in whatever language there is.
  private static final String ANY = "x-default";

  private final Metadata metadata;

  private PictureNotes(Metadata metadata) {
    this.metadata = metadata;
  }

  /// The words of a file; what can't be read of its notes says nothing.
  static PictureWords of(byte[] file) {
    return new PictureNotes(read(file)).words();
  }

  /// How the camera was held. Java's own reader of such notes gives up on files that are otherwise
  /// in order.
  static Orientation orientation(byte[] file) {
    ExifIFD0Directory camera = read(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer said = camera == null ? null : camera.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return said == null || said < 1 || said > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(said);
  }

  private static Metadata read(byte[] file) {
    var metadata = new Metadata();
    try {
      if (file.length > 2 && (file[0] & 0xFF) == 0xFF) {
        readJpeg(file, metadata);
      } else if (file.length > 2 && file[0] == 'R') {
        new RiffReader()
            .processRiff(new SequentialByteArrayReader(file), new WebpRiffHandler(metadata));
      }
    } catch (IOException | JpegProcessingException | RiffProcessingException _) {
      // what was read before counts
    }
    return metadata;
  }

  /// Segment by segment: notes that go on over several say themselves how much memory to take.
  private static void readJpeg(byte[] file, Metadata metadata)
      throws IOException, JpegProcessingException {
    JpegSegmentData segments =
        JpegSegmentReader.readSegments(
            new SequentialByteArrayReader(file),
            List.of(JpegSegmentType.APP1, JpegSegmentType.APPD));
    for (byte[] segment : segments.getSegments(JpegSegmentType.APP1)) {
      if (startsWith(segment, EXIF)) {
        new ExifReader().extract(new ByteArrayReader(segment), metadata, EXIF.length);
      } else if (startsWith(segment, XMP)) {
        new XmpReader().extract(segment, XMP.length, segment.length - XMP.length, metadata, null);
      }
    }
    for (byte[] segment : segments.getSegments(JpegSegmentType.APPD)) {
      if (startsWith(segment, PHOTOSHOP)) {
        new PhotoshopReader()
            .extract(
                new SequentialByteArrayReader(segment, PHOTOSHOP.length),
                segment.length - PHOTOSHOP.length,
                metadata);
      }
    }
  }

  private static boolean startsWith(byte[] segment, byte[] start) {
    return segment.length > start.length
        && Arrays.equals(segment, 0, start.length, start, 0, start.length);
  }

  private PictureWords words() {
    String maker =
        first(
            Stream.of(
                iptc(IptcDirectory.TAG_BY_LINE),
                xmp(each -> each.getArrayItem(DUBLIN_CORE, "creator", 1))));
    String agency =
        first(
            Stream.of(
                iptc(IptcDirectory.TAG_CREDIT),
                xmp(each -> each.getProperty(PHOTOSHOP_NOTES, "Credit")),
                iptc(IptcDirectory.TAG_SOURCE)));
    String caption =
        first(
            Stream.of(
                iptc(IptcDirectory.TAG_CAPTION),
                xmp(each -> each.getLocalizedText(DUBLIN_CORE, "description", null, ANY))));
    String alt =
        first(
            Stream.of(
                xmp(each -> each.getLocalizedText(IPTC_CORE, "AltTextAccessibility", null, ANY))));
    return new PictureWords(alt, caption, credit(maker, agency));
  }

  private static String credit(String maker, String agency) {
    if (maker.isEmpty() || agency.isEmpty() || agency.contains(maker)) {
      return agency.isEmpty() ? maker : agency;
    }
    return maker + " / " + agency;
  }

  /// Where one of the properties is.
  private interface Place {
    @Nullable XMPProperty in(XMPMeta notes) throws XMPException;
  }

  private Stream<String> xmp(Place place) {
    return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
        .flatMap(each -> {
          try {
            XMPProperty property = place.in(each.getXMPMeta());
            return property == null ? Stream.empty() : Stream.ofNullable(property.getValue());
          } catch (XMPException _) {
            return Stream.empty(); // written in another shape than it has to be
          }
        });
  }

  private Stream<String> iptc(int tag) {
    return metadata.getDirectoriesOfType(IptcDirectory.class).stream()
        .flatMap(each -> Stream.ofNullable(text(each, tag)));
  }

  private static @Nullable String text(Directory directory, int tag) {
    String[] all = directory.getStringArray(tag);
    return all == null || all.length == 0 ? directory.getString(tag) : all[0];
  }

  private static String first(Stream<Stream<String>> all) {
    return all.flatMap(each -> each)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }
}
