package org.standfirst.articles;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.site.NavigationLink;
import org.standfirst.site.Sections;

/// The section bar of the frame: kept in memory until a section changes.
@Component
class SectionBar implements Sections, Announcements.Listener {
  private final Rubrics rubrics;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable List<NavigationLink> kept;

  SectionBar(Rubrics rubrics, Announcements announcements) {
    this.rubrics = rubrics;
    announcements.listen(Rubrics.SECTIONS_CHANGED, this);
  }

  @Override
  public List<NavigationLink> sections() {
    List<NavigationLink> now = kept;
    return now == null ? read() : now;
  }

  @Override
  public void heard(String words) {
    lineRestored();
  }

  @Override
  public void lineRestored() {
    reading.lock();
    try {
      kept = null;
    } finally {
      reading.unlock();
    }
  }

  private List<NavigationLink> read() {
    reading.lock();
    try {
      List<NavigationLink> fresh =
          rubrics.sections().stream()
              .map(section -> new NavigationLink(section.name(), section.path()))
              .toList();
      kept = fresh;
      return fresh;
    } finally {
      reading.unlock();
    }
  }
}
