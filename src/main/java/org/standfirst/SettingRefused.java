package org.standfirst;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// A setting that makes no sense, in one sentence with its name and what was expected.
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingRefused extends AbstractFailureAnalyzer<BindException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, BindException cause) {
    Throwable reason = cause;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return new FailureAnalysis(
        "The setting %s can't be used: %s. docs/configuration.md says what it may be."
            .formatted(cause.getName(), oneLine(String.valueOf(reason.getMessage()))),
        null,
        cause);
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
