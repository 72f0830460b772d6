package org.standfirst;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/// A busy port, in one sentence with both ways out.
class PortInUse extends AbstractFailureAnalyzer<PortInUseException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "Port %d is busy: stop what listens there, or choose another with server.port."
            .formatted(cause.getPort()),
        null,
        cause);
  }
}
