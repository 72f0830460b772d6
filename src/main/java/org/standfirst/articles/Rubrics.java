package org.standfirst.articles;

import java.util.List;
import org.springframework.stereotype.Component;

/// The paper's sections and topics, and those who write for it.
@Component
public class Rubrics {
  /// Opens a section, or changes the one with that slug.
  public void open(Section section) {
    throw new UnsupportedOperationException(String.valueOf(section));
  }

  /// Describes a topic, making it where its slug is new.
  public void describe(Topic topic) {
    throw new UnsupportedOperationException(String.valueOf(topic));
  }

  /// Introduces an author, or changes what is said of the one with that slug.
  public void introduce(Author author) {
    throw new UnsupportedOperationException(String.valueOf(author));
  }

  /// All sections in the order of the section bar.
  public List<Section> sections() {
    throw new UnsupportedOperationException();
  }
}
