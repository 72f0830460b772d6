package org.standfirst;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Says in one plain sentence why the program didn't start.
class StartProblems implements FailureAnalysisReporter {
  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction();
    System.err.println(
        "Standfirst didn't start. "
            + analysis.getDescription()
            + (action == null || action.isBlank() ? "" : " " + action));
  }
}
