package org.standfirst.newsletters.pages;

import java.util.List;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.proofs.Check;

/// The page on which an issue is looked at and tried.
///
/// @param kind as whom it is looked at
/// @param other whether it is looked at with its other subject
/// @param subject it has here, somebody greeted in it
/// @param opening the same
/// @param text the mail as plain text
/// @param testers what stands in the field of addresses
/// @param amiss the key of why the test wasn't sent; empty: it was, or none was wanted
/// @param about what that names
/// @param leads whether who looks may say whom it goes to
/// @param said the key of what was done just now; empty: nothing
public record PreviewPage(
    Newsletter newsletter,
    Issue issue,
    RecipientKind kind,
    boolean other,
    int kilobytes,
    String subject,
    String opening,
    String text,
    List<Check> checks,
    String testers,
    String amiss,
    String about,
    boolean leads,
    String said) {
  /// Where a frame finds the mail.
  public String frame(String look) {
    return issue.desk()
        + "/preview/mail?kind="
        + kind.word()
        + "&look="
        + look
        + (other ? "&variant=B" : "");
  }

  /// Whether it greets readers by their names.
  public boolean greets() {
    return issue.draft().greets();
  }
}
