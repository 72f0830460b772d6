package org.standfirst.newsletters.deliveries;

import org.jspecify.annotations.Nullable;

/// A copy that a server won't ever take, or hasn't for so long that it isn't asked again.
///
/// @param recipient whether that was said of the recipient, before the copy was handed over, and
///   not of what we may
/// @param code 0: the server said none
/// @param status the enhanced status code (RFC 3463) such as `5.1.1`; may be empty
public record Refusal(
    long delivery,
    long issue,
    @Nullable Long reader,
    @Nullable Long addressee,
    String address,
    boolean recipient,
    int code,
    String status,
    String words) {

  /// With the codes, as the server said it.
  public String said() {
    return Answer.said(code, status, words);
  }
}
