/// Reads what comes back by mail: which of our mails it tells of, and what. Nothing here knows of
/// the database or of Spring; whatever bytes come, it ends soon and throws nothing.
@NullMarked
package org.standfirst.newsletters.returns.parsing;

import org.jspecify.annotations.NullMarked;
