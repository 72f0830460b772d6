package org.standfirst.readers;

import gg.jte.Content;
import gg.jte.TemplateOutput;
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

  /// What a part gives that has nothing to show.
  Content NOTHING =
      new Content() {
        @Override
        public void writeTo(TemplateOutput output) {
          // nothing
        }

        @Override
        public boolean isEmptyContent() {
          return true;
        }
      };

  /// Under which heading it stands.
  Place place();

  /// The part for one reader, a section under a heading of the third level; [#NOTHING] where there
  /// is nothing to show. Where a form of the part's own was refused, the request carries it as
  /// [AccountPages#typed] gives it.
  Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request);
}
