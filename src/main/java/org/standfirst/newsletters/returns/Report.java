package org.standfirst.newsletters.returns;

/// What somebody tells us of a mail that we have sent.
public sealed interface Report {

  /// Which of our mails it tells of, as far as it says.
  ///
  /// @param token what stands in the return path between `bounce+` and the domain; empty: none. Not
  ///   verified yet
  /// @param messageId the mail's own, without angle brackets; empty: none
  record Origin(String token, String messageId) {
    public static final Origin UNKNOWN = new Origin("", "");
  }

  /// It didn't reach its recipient.
  ///
  /// @param recipient in lower case; empty: it isn't said
  /// @param status by RFC 3463, as `5.1.1`; empty: none
  /// @param words what the server said, on one line
  record Bounce(Hardness hardness, String recipient, String status, String words, Origin origin)
      implements Report {}

  /// Its recipient calls it unwanted.
  ///
  /// @param recipient in lower case; empty: it isn't said
  /// @param words the kind of complaint, as `abuse`
  record Complaint(String recipient, String words, Origin origin) implements Report {}

  /// Nothing that says whether a mail arrives.
  record Unrelated(Nature nature) implements Report {}

  /// What that is instead.
  enum Nature {
    /// Written by a machine in somebody's absence, or to say that something has come.
    AUTOMATIC,
    /// A machine that wants its question answered before it hands a mail on.
    CHALLENGE,
    /// It arrived, was read, or was found not to be spam.
    RECEIPT,
    /// Somebody wrote it, or nobody knows.
    UNCLEAR
  }
}
