package org.standfirst.wire;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.standfirst.wall.Access;

/// Where wire copy arrives, and what becomes of it.
@ConfigurationProperties("standfirst.wire")
public record WireSettings(
    /// The folder where agencies drop their items; absent: there is no inbox.
    @Nullable Path inbox,
    /// Whether items are published as they come; if not, they are drafts until the desk
    /// publishes them.
    @DefaultValue("true") boolean publish,
    /// To whom articles from the wire are open.
    @DefaultValue("registered") Access access,
    /// In which section what is about a subject stands: a word of the subject's name, or its
    /// code (`medtop:04000000`, or `04000000`), to the section's slug. Adds to the rules that
    /// are built in, and goes before them.
    @DefaultValue Map<String, String> sections) {
  public WireSettings {
    sections = Map.copyOf(sections);
    if (inbox != null && inbox.toString().isBlank()) {
      inbox = null;
    }
  }
}
