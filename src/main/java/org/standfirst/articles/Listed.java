package org.standfirst.articles;

import java.util.HashSet;
import java.util.Set;
import org.standfirst.articles.ArticleRows.Standing;
import org.standfirst.press.Subject;

/// The lists that a change of an article changes.
final class Listed {
  private Listed() {}

  /// All that it stands in or stood in; and of those, which have another member now.
  static Set<Subject> changed(Standing before, Standing after) {
    Set<Subject> all = lists(before);
    all.addAll(lists(after));
    Set<Subject> kept = members(before);
    Set<Subject> members = members(after);
    Set<Subject> either = new HashSet<>(kept);
    either.addAll(members);
    kept.retainAll(members);
    either.removeAll(kept);
    all.addAll(either);
    return all;
  }

  private static Set<Subject> lists(Standing standing) {
    Set<Subject> all = new HashSet<>();
    if (!standing.section().isEmpty()) {
      all.add(Subjects.inSection(standing.section()));
    }
    for (String topic : standing.topics()) {
      all.add(Subjects.aboutTopic(topic));
    }
    for (String author : standing.authors()) {
      all.add(Subjects.byAuthor(author));
    }
    return all;
  }

  private static Set<Subject> members(Standing standing) {
    Set<Subject> all = new HashSet<>();
    if (standing.isInThePaper()) {
      all.add(Subjects.membersOfSection(standing.section()));
      for (String topic : standing.topics()) {
        all.add(Subjects.membersOfTopic(topic));
      }
    }
    return all;
  }
}
