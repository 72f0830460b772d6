/// Newsletters as readers find them on the web: what there is, what each promises, and the issues
/// that were sent, each article behind the wall as anywhere.
@NullMarked
package org.standfirst.newsletters.archive;

import org.jspecify.annotations.NullMarked;
