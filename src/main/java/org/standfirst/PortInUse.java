package org.standfirst;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/// A busy port, in one sentence with both ways out.
class PortInUse extends AbstractFailureAnalyzer<PortInUseException> {
  private final Environment environment;

  PortInUse(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    String setting =
        environment.getProperty("management.server.port", "").equals("" + cause.getPort())
            ? "management.server.port"
            : "server.port";
    return new FailureAnalysis(
        "Port %d is busy: stop what listens there, or choose another with %s."
            .formatted(cause.getPort(), setting),
        null,
        cause);
  }
}
