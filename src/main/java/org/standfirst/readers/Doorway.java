package org.standfirst.readers;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.standfirst.site.ReturnPath;

/// A kind of page on which the registration form stands in place, such as an article behind the
/// wall. When a form that was sent from such a page can't be accepted, the same page comes back
/// with the form on it, its problems said and what was typed kept. Each module that embeds the form
/// offers one as a bean; the first that knows the path renders the page, else the form's own page
/// does.
public interface Doorway {
  /// What stands at a path of this site.
  Entrance at(ReturnPath path);

  /// What stands at a path.
  sealed interface Entrance {
    /// A page that holds the form.
    record Here(Page page) implements Entrance {}

    /// Nothing of this kind.
    record Elsewhere() implements Entrance {}
  }

  /// A page that holds the form.
  interface Page {
    /// The whole page for who sent the request, with that form in the place of the fresh one. The
    /// request is the one that posted the form: its address isn't the page's.
    JteModel with(Content form, Visitor visitor, HttpServletRequest request);
  }
}
