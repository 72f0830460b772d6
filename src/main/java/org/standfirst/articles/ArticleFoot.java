package org.standfirst.articles;

import gg.jte.Content;
import java.util.Set;
import org.standfirst.press.Subject;
import org.standfirst.site.Frame;
import org.standfirst.wall.Admission;

/// Something that stands below an article, such as its discussion. Whoever has such a thing offers
/// a bean; it is printed with the page, the same for all whom the wall answers alike.
public interface ArticleFoot {
  /// What stands there for those whom the wall answered so.
  Foot below(Article article, Admission admission, Frame frame);

  /// What stands there.
  ///
  /// @param subjects what it shows: a change of any has the page printed anew
  record Foot(Content content, Set<Subject> subjects) {
    public Foot {
      subjects = Set.copyOf(subjects);
    }
  }
}
