package org.standfirst;

import org.springframework.aot.AotDetector;
import org.springframework.util.ClassUtils;

/// What Spring found out about the program where its jar was made, written down as code. A start
/// that uses it needn't look for the program's parts again.
final class Preparation {
  private static final String CODE = "org.standfirst.Standfirst__ApplicationContextInitializer";

  private Preparation() {}

  /// Uses it where there is one, unless the operator says `-Dspring.aot.enabled=false`.
  static void use() {
    if (System.getProperty(AotDetector.AOT_ENABLED) == null && ClassUtils.isPresent(CODE, null)) {
      System.setProperty(AotDetector.AOT_ENABLED, "true");
    }
  }
}
