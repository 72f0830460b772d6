package org.standfirst.readers.stepup;

import gg.jte.Content;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Proof;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;

/// A way in which someone signed in may prove once more who they are, such as their password. Each
/// package that has one offers it as a bean, in `@Order`. Its part of the page holds a form, which
/// is sent to an address of its own with `returnTo`; what answers there ends in [Proving#proved]
/// and [Proving#onward], or in [ProofPages#refused]. It must not use [Proving] itself.
public interface Means {
  /// What proof it gives.
  Proof proof();

  /// Whether the reader has it.
  boolean has(ReaderId reader);

  /// Its part of the page, for a reader who has it.
  Content part(ReaderId reader, ReturnPath returnTo, Frame frame);
}
