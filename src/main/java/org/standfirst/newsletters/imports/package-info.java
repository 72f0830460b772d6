/// Lists of subscribers that a newsroom brings along from elsewhere, as CSV: read, mapped, and
/// entered in the background, each row with the consent that was given.
@NullMarked
package org.standfirst.newsletters.imports;

import org.jspecify.annotations.NullMarked;
