/// Whom an issue goes to: how that is narrowed, counted beforehand, and written down when the
/// sending begins.
@NullMarked
package org.standfirst.newsletters.audience;

import org.jspecify.annotations.NullMarked;
