package org.standfirst.newsletters.audience;

import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.issues.Recipients;

/// Tells whoever writes an issue how many would get it, and hears when it starts.
@Component
class IssueRecipients implements Recipients, org.standfirst.newsletters.issues.Freezing {
  private final Audiences audiences;
  private final Announcements announcements;

  IssueRecipients(Audiences audiences, Announcements announcements) {
    this.audiences = audiences;
    this.announcements = announcements;
  }

  @Override
  public long count(IssueId issue) {
    return audiences.count(issue).recipients();
  }

  @Override
  public void begin(IssueId issue) {
    announcements.announce(Freezing.CHANNEL, Long.toString(issue.value()));
  }
}
