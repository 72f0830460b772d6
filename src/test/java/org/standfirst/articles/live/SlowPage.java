package org.standfirst.articles.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// The far end of a line: it takes what is said when a test lets it.
final class SlowPage implements Content.Sink {
  private final List<String> all = new ArrayList<>();
  private @Nullable Callback then;

  @Override
  public void write(boolean last, ByteBuffer words, Callback callback) {
    if (then != null) {
      throw new IllegalStateException("one thing at a time");
    }
    all.add(StandardCharsets.US_ASCII.decode(words).toString());
    then = callback;
  }

  /// All that was said.
  List<String> all() {
    return all;
  }

  /// What was said and isn't taken yet; empty: nothing.
  String underWay() {
    return then == null ? "" : all.getLast();
  }

  void take() {
    Callback taken = then;
    then = null;
    if (taken != null) {
      taken.succeeded();
    }
  }

  void refuse() {
    Callback refused = then;
    then = null;
    if (refused != null) {
      refused.failed(new IllegalStateException("gone"));
    }
  }
}
