package org.standfirst.readers.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;

/// Someone who may have passkeys: signed in, their address confirmed.
record Holder(ReaderId reader, Token session) {

  /// Who sent the request, if they may.
  static @Nullable Holder of(Visitor visitor, HttpServletRequest request) {
    Token session = Recognition.token(request);
    return switch (visitor) {
      case Visitor.Stranger _, Visitor.Pending _ -> null;
      case Visitor.Reader reader -> session == null ? null : new Holder(reader.id(), session);
      case Visitor.Subscriber reader -> session == null ? null : new Holder(reader.id(), session);
    };
  }

  /// Whose session the request carries, also while it waits for a second factor.
  static @Nullable Holder of(HttpServletRequest request, Standings standings) {
    Token session = Recognition.token(request);
    Standing standing = session == null ? null : standings.of(session);
    return session == null || standing == null ? null : new Holder(standing.reader(), session);
  }
}
