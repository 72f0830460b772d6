package org.standfirst.newsletters.mime;

import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.MailAddress;

/// What is the same in every copy of a mail, with marks for what is not: see [Slot].
///
/// @param replyTo absent: answers go to the sender
/// @param feedbackId what a mailbox provider counts complaints by; absent: it doesn't
public record SheetWords(
    Party from,
    @Nullable String replyTo,
    String subject,
    ZonedDateTime date,
    MailingList list,
    @Nullable String feedbackId,
    String html,
    String text) {
  private static final Pattern FEEDBACK_ID = Pattern.compile("[!-~]{1,200}");
  private static final int LONGEST_SUBJECT = 900;

  public SheetWords {
    if (replyTo != null && !MailAddress.fits(replyTo)) {
      throw new IllegalArgumentException("not an address that mail can be sent to");
    }
    if (feedbackId != null && !FEEDBACK_ID.matcher(feedbackId).matches()) {
      throw new IllegalArgumentException("not a feedback id");
    }
    subject = Party.oneLine(subject);
    if (Slot.MARK.matcher(subject).replaceAll("").length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("the subject is too long");
    }
  }
}
