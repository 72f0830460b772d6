package org.standfirst.site;

import java.time.Duration;
import org.springframework.stereotype.Component;
import standfirst.templates.Templates;

/// The error pages for requests that are refused before anyone has looked at who sent them, or
/// where the usual error page fails too. They greet a stranger and ask nothing of the database.
@Component
public class LastErrorPages {
  private final Frames frames;
  private final Templates templates;

  LastErrorPages(Frames frames, Templates templates) {
    this.frames = frames;
    this.templates = templates;
  }

  /// The page for those who are asked to come back after that time, in HTML and UTF-8.
  public byte[] crowded(Duration after) {
    return Answers.bytes(templates.siteCrowded(frames.bare(), new CrowdedPage(after)));
  }

  /// The page of a status, in HTML and UTF-8.
  public byte[] page(int status) {
    var page = new ErrorPage(status);
    return Answers.bytes(templates.siteError(frames.bare(), page));
  }
}
