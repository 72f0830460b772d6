package org.standfirst.articles;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.site.NavigationLink;
import org.standfirst.site.Sections;

/// The section bar of the frame: kept in memory until a section changes. What is read counts for
/// the changes heard of before the reading began, so that nobody waits for anybody.
@Component
class SectionBar implements Sections, Announcements.Listener {
  private final Rubrics rubrics;
  private final Announcements announcements;
  private final AtomicLong changes = new AtomicLong();
  private volatile Kept kept = new Kept(-1, List.of());

  SectionBar(Rubrics rubrics, Announcements announcements) {
    this.rubrics = rubrics;
    this.announcements = announcements;
    announcements.listen(Rubrics.SECTIONS_CHANGED, this);
  }

  private record Kept(long change, List<NavigationLink> links) {}

  @Override
  public List<NavigationLink> sections() {
    long change = changes.get();
    Kept now = kept;
    return now.change() == change && announcements.inTouch() ? now.links() : read(change);
  }

  @Override
  public void heard(String words) {
    lineRestored();
  }

  @Override
  public void lineRestored() {
    changes.incrementAndGet();
  }

  private List<NavigationLink> read(long change) {
    List<NavigationLink> fresh =
        rubrics.sections().stream()
            .map(section -> new NavigationLink(section.name(), section.path()))
            .toList();
    kept = new Kept(change, fresh);
    return fresh;
  }
}
