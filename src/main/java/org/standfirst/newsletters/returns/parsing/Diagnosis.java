package org.standfirst.newsletters.returns.parsing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.returns.Hardness;

/// Judges whether a failure is the address's own, by what the server said of it. Status codes are
/// used loosely by many, so words count as much: a mailbox that is full is soft by whatever code,
/// and who calls us spammers by 5.1.1 says nothing of the address.
///
/// @param status the code that says most; null: none
/// @param words what was said, on one line
record Diagnosis(Hardness hardness, @Nullable StatusCode status, String words) {
  private static final int LONGEST = 1_000;

  /// @param declared a report's own status; null: none
  static Diagnosis of(@Nullable StatusCode declared, String said) {
    String words = line(said);
    StatusCode told = failure(StatusCode.in(words));
    StatusCode own = failure(declared);
    StatusCode status = own == null || (own.isVague() && told != null) ? told : own;
    return new Diagnosis(
        hardness(status, ReplyCode.in(words), words.toLowerCase(Locale.ROOT)), status, words);
  }

  /// Whether anything was said that a judgement can rest on.
  boolean isGrounded() {
    String lower = words.toLowerCase(Locale.ROOT);
    return status != null
        || ReplyCode.in(words) != 0
        || Phrases.FULL.in(lower)
        || Phrases.GONE.in(lower)
        || Phrases.PASSING.in(lower)
        || Phrases.BLAMED.in(lower);
  }

  /// Some say of what has failed that it went well.
  private static @Nullable StatusCode failure(@Nullable StatusCode code) {
    return code == null || code.kind() == 2 ? null : code;
  }

  String statusText() {
    return status == null ? "" : status.text();
  }

  private static Hardness hardness(@Nullable StatusCode status, int reply, String words) {
    int kind = status == null ? reply / 100 : status.kind();
    if (kind == 4 || Phrases.FULL.in(words) || Phrases.SENDER.in(words)) {
      return Hardness.SOFT;
    }
    if (status != null && !status.isVague()) {
      return byStatus(status, words);
    }
    if (Phrases.GONE.in(words)) {
      return Hardness.HARD;
    }
    if (Phrases.BLAMED.in(words) || Phrases.PASSING.in(words)) {
      return Hardness.SOFT;
    }
    return byReply(reply);
  }

  private static Hardness byStatus(StatusCode status, String words) {
    boolean gone = Phrases.GONE.in(words);
    boolean blamed = Phrases.BLAMED.in(words);
    return switch (status.subject()) {
      case 1 ->
          switch (status.detail()) {
            case 7, 8, 9 -> Hardness.SOFT;
            default -> gone || !blamed ? Hardness.HARD : Hardness.SOFT;
          };
      case 2 ->
          status.detail() == 1
              ? hardIf(gone || !blamed)
              : hardIf(gone && !blamed && status.detail() == 0);
      case 4 ->
          switch (status.detail()) {
            case 4, 310 -> Hardness.HARD;
            // Exchange Online says so of those that its directory doesn't know.
            case 1 -> hardIf(gone || words.contains("recipient address rejected"));
            case 7 -> Hardness.SOFT;
            default -> hardIf(gone);
          };
      // RFC 5248 and 7293: the account is disabled, or its mailbox or domain another's by now.
      case 7 ->
          status.detail() == 13 || status.detail() == 17 || status.detail() == 18
              ? Hardness.HARD
              : hardIf(gone && !blamed);
      case 3, 6 -> hardIf(gone && !blamed);
      default -> hardIf(gone);
    };
  }

  /// 521 and 556 say that a host or a domain takes no mail at all (RFC 7504); 552 and 554 say
  /// nothing of the address.
  private static Hardness byReply(int reply) {
    return switch (reply) {
      case 521, 550, 551, 553, 556 -> Hardness.HARD;
      default -> Hardness.SOFT;
    };
  }

  private static Hardness hardIf(boolean hard) {
    return hard ? Hardness.HARD : Hardness.SOFT;
  }

  private static String line(String said) {
    String start = said.length() > 4 * LONGEST ? said.substring(0, 4 * LONGEST) : said;
    String words = Spaces.single(start);
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }
}
