package org.standfirst.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the frame for a request.
@Component
public class Frames {
  private final PaperSettings settings;
  private final Texts texts;
  private final Assets assets;
  private final Sections sections;
  private final Greeter greeter;
  private final Clock clock;

  Frames(
      PaperSettings settings,
      Texts texts,
      Assets assets,
      Sections sections,
      Greeter greeter,
      Clock clock) {
    this.settings = settings;
    this.texts = texts;
    this.assets = assets;
    this.sections = sections;
    this.greeter = greeter;
    this.clock = clock;
  }

  /// The frame that greets who sent the request.
  public Frame frame(HttpServletRequest request) {
    return frame(request.getRequestURI(), greeter.greeting(request));
  }

  /// The frame for whoever it may be, of what memory holds alone.
  Frame bare() {
    return frame("", Greeting.STRANGER, List.of());
  }

  /// The frame of a path for one kind of visitor.
  public Frame frame(String path, Greeting greeting) {
    return frame(path, greeting, sections.sections());
  }

  private Frame frame(String path, Greeting greeting, List<NavigationLink> sections) {
    return new Frame(
        settings,
        texts,
        new Times(clock.instant(), settings.paper().zone(), settings.paper().language(), texts),
        sections,
        greeting,
        path,
        assets);
  }
}
