package org.standfirst.press;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/// Headers that many copies have alike, encoded once for all of them: so that they lie in the
/// processor's cache where each copy's own would have to be fetched from memory, line by line.
final class Headers {
  private final Map<String, String> values;
  private final Block block;

  Headers(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.block = new Block(this.values);
  }

  void addTo(HttpFields.Mutable fields) {
    fields.add(block);
  }

  void addTo(HttpServletResponse response) {
    values.forEach(response::setHeader);
  }

  /// To Jetty one field, which it writes as it stands: all lines at once.
  private static final class Block extends PreEncodedHttpField {
    private final byte[] lines;

    Block(Map<String, String> values) {
      super("Headers", "of a copy");
      var fields = values.entrySet().stream().map(Block::field).toList();
      ByteBuffer buffer =
          ByteBuffer.allocate(
              fields.stream().mapToInt(each -> each.getEncodedLength(HttpVersion.HTTP_1_1)).sum());
      fields.forEach(each -> each.putTo(buffer, HttpVersion.HTTP_1_1));
      this.lines = buffer.array();
    }

    private static PreEncodedHttpField field(Map.Entry<String, String> line) {
      return new PreEncodedHttpField(line.getKey(), line.getValue());
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
      buffer.put(lines);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
      return lines.length;
    }
  }
}
