package org.standfirst.media;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/// Listens to what an image reader complains of without giving up, such as a file that ends early.
final class Complaints implements IIOReadWarningListener {
  private boolean brokenOff;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String said = warning.toLowerCase(Locale.ROOT);
    brokenOff |= said.contains("premature") || said.contains("corrupt") || said.contains("eof");
  }

  boolean brokenOff() {
    return brokenOff;
  }
}
