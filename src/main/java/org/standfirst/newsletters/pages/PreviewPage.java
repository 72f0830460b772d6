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
/// @param text the mail as plain text
/// @param testers what stands in the field of addresses
/// @param amiss the key of why the test wasn't sent; empty: it was, or none was wanted
/// @param about what that names
/// @param said the key of what was done just now; empty: nothing
public record PreviewPage(
    Newsletter newsletter,
    Issue issue,
    RecipientKind kind,
    boolean other,
    int kilobytes,
    String text,
    List<Check> checks,
    String testers,
    String amiss,
    String about,
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

  /// The subject it has here.
  public String subject() {
    return other ? issue.draft().otherSubject() : issue.draft().subject();
  }
}
