package org.standfirst;

import org.springframework.aot.AotDetector;
import org.springframework.util.ClassUtils;

/// What Spring found out about the program where its jar was made, written down as code. A start
/// that uses it needn't look for the program's parts again.
final class Preparation {
  private static final String CODE = "org.standfirst.Standfirst__ApplicationContextInitializer";

  /// Jetty keeps what its threads count as far apart as the processor's memory wants it. To learn
  /// how far that is it would start Java's management, which takes as long as all the rest of it.
  private static final String REFERENCES_A_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

  private Preparation() {}

  /// Uses it where there is one, unless the operator says `-Dspring.aot.enabled=false`.
  static void use() {
    if (System.getProperty(AotDetector.AOT_ENABLED) == null && ClassUtils.isPresent(CODE, null)) {
      System.setProperty(AotDetector.AOT_ENABLED, "true");
    }
    if (System.getProperty(REFERENCES_A_LINE) == null) {
      System.setProperty(REFERENCES_A_LINE, "16");
    }
  }
}
