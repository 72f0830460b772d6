package org.standfirst.readers;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.standfirst.site.Frame;

/// A part of the reader's own page, such as their passkeys or the newsletters they get. Whoever has
/// one offers it as a bean; `/account` shows all of them, by place and then by `@Order`.
public interface AccountPart {
  /// Under which heading of the page a part stands, in this order.
  enum Place {
    PROFILE,
    SECURITY,
    NEWSLETTERS,
    READING,
    PRIVACY
  }

  /// Under which heading it stands.
  Place place();

  /// The part for one reader; empty content where there is nothing to show.
  Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request);
}
