package org.standfirst.site;

import gg.jte.Content;
import java.util.List;

/// What every template is given: the paper, its words, its clock and how to greet the visitor.
public record Frame(
    PaperSettings settings,
    Texts texts,
    Times times,
    List<NavigationLink> sections,
    Greeting greeting,
    String path,
    Assets files) {

  /// The paper as it introduces itself.
  public PaperSettings.Paper paper() {
    return settings.paper();
  }

  /// The address of a file of the frame (style, font, script), which changes when any of them does.
  public String asset(String name) {
    return files.address() + name;
  }

  /// The style sheet that pages of a kind bring within themselves.
  public Content style(Style style) {
    return files.sheet(style).content();
  }

  /// The absolute address of a path of this site.
  public String absolute(String path) {
    return settings.absolute(path);
  }

  /// Whether the visitor has an account.
  public boolean greetsReader() {
    return greeting != Greeting.STRANGER;
  }
}
