package org.standfirst.readers.passkeys;

import org.standfirst.readers.session.Agent;
import org.standfirst.site.Fields;
import org.standfirst.site.Texts;

/// What a reader calls a passkey.
record Label(String text) {
  static final int LONGEST = 60;

  /// What was typed, as far as it fits; where that is nothing, the browser it was made in.
  static Label of(String typed, String agent, Texts texts) {
    String shown = Fields.echoOf(typed).replaceAll("\\s+", " ").strip();
    String fitting =
        shown.codePointCount(0, shown.length()) <= LONGEST
            ? shown
            : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)).strip();
    return fitting.isEmpty() ? suggested(agent, texts) : new Label(fitting);
  }

  /// The browser as a person would call it, such as "Firefox on Linux".
  static Label suggested(String stored, Texts texts) {
    Agent agent = Agent.ofStored(stored);
    String key =
        agent.browser().isEmpty()
            ? "readers.passkeys.label.browser"
            : agent.system().isEmpty()
                ? "readers.passkeys.label.named"
                : "readers.passkeys.label.on-system";
    return new Label(texts.plain(key, agent.browser(), agent.system()));
  }
}
