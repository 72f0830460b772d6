package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Topic;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.issues.Block;
import org.standfirst.newsletters.issues.Difference;
import org.standfirst.newsletters.issues.Issue;

/// The page on which an issue is written.
///
/// @param path where it is
/// @param version that the form goes by
/// @param draft what stands in it
/// @param topics that are proposed for rules
/// @param since since when the rule counts articles as new
/// @param removed the kind of the block that was taken out last; empty: none was
/// @param differences in which what is kept differs from what was typed; empty: it doesn't
/// @param stale whether somebody has saved it meanwhile
/// @param leads whether who looks may say whom it goes to
/// @param said the key of what was done just now; empty: nothing
public record IssuePage(
    String path,
    Newsletter newsletter,
    int version,
    Issue.Draft draft,
    List<Line> lines,
    List<Section> sections,
    List<Topic> topics,
    Instant since,
    String trouble,
    String removed,
    boolean stale,
    List<Difference> differences,
    boolean leads,
    String said) {

  /// A block as the form has it.
  ///
  /// @param place from 1
  /// @param stories the articles that it holds just now
  /// @param nameless whether what it names isn't there: an article in the paper, a topic
  /// @param picture null: none is chosen, or it is gone
  public record Line(
      Block block,
      int place,
      boolean last,
      List<Teaser> stories,
      boolean nameless,
      @Nullable Picture picture) {
    /// What ids and names of its fields end in.
    public String end() {
      return "-" + block.number();
    }
  }

  /// What the form says of its blocks.
  public String order() {
    var order = new StringBuilder();
    lines.forEach(each ->
        order
            .append(order.isEmpty() ? "" : " ")
            .append(each.block().number())
            .append(':')
            .append(each.block().kind()));
    return order.toString();
  }
}
