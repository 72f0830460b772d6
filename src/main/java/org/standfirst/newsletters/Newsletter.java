package org.standfirst.newsletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the paper sends to those who chose it, again and again.
///
/// @param slug its name in addresses, for good
/// @param promise what comes and when, in a sentence
/// @param senderName who it is from; empty: the paper
/// @param senderAddress where it is from; empty: the address of the paper's letters
/// @param replyTo where answers go; empty: to the sender
/// @param accent its colour as `#rrggbb`; empty: the paper's
/// @param picture the picture at its head, by number
/// @param foot words of its own at the foot; may be empty
/// @param premium whether it is for subscribers alone
/// @param hasArchive whether its issues can be read on the web
/// @param position its place among the newsletters
/// @param closedAt since when it is offered to nobody
/// @param version raised whenever it is changed
public record Newsletter(
    NewsletterId id,
    String slug,
    String name,
    String promise,
    String senderName,
    String senderAddress,
    String replyTo,
    String accent,
    @Nullable Long picture,
    String foot,
    boolean premium,
    boolean hasArchive,
    int position,
    @Nullable Instant closedAt,
    int version) {

  /// Where its page is.
  public String path() {
    return "/newsletters/" + slug;
  }

  /// Where the newsroom looks after it.
  public String desk() {
    return NewsletterOffice.PATH + "/" + id.value();
  }

  /// The same, closed since then; null: open.
  public Newsletter closed(@Nullable Instant since) {
    return new Newsletter(
        id,
        slug,
        name,
        promise,
        senderName,
        senderAddress,
        replyTo,
        accent,
        picture,
        foot,
        premium,
        hasArchive,
        position,
        since,
        version);
  }
}
