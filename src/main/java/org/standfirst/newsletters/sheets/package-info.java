/// The mail of an issue as it is printed: HTML that all mail programs show, its style in the
/// elements, and plain text, each article opened as far as the wall opens it to that kind of
/// recipient.
@NullMarked
package org.standfirst.newsletters.sheets;

import org.jspecify.annotations.NullMarked;
