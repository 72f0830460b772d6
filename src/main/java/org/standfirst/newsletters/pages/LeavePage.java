package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.site.Texts;

/// Where a newsletter is left, and where one comes back to it.
///
/// @param newsletter what it is called
/// @param address to whom it goes, shortened: the link may have been handed on; empty: to nobody
/// @param path of the page, to which its forms are posted
/// @param account whether it goes to somebody who has an account
/// @param gets whether it goes there
/// @param others whether other newsletters go there too
/// @param pausedUntil null: not paused
/// @param spaced whether it comes once a week at the most
/// @param comingBack what would come back by one press; may be empty
public record LeavePage(
    String newsletter,
    String address,
    String path,
    boolean account,
    boolean gets,
    boolean others,
    @Nullable Instant pausedUntil,
    boolean spaced,
    List<String> comingBack) {

  /// Whether less than usual comes.
  public boolean restrained() {
    return pausedUntil != null || spaced;
  }

  /// What would come back, in words.
  public String back(Texts texts) {
    int last = comingBack.size() - 1;
    return last < 1
        ? String.join("", comingBack)
        : texts.plain(
            "newsletters.and",
            String.join(", ", comingBack.subList(0, last)),
            comingBack.get(last));
  }
}
