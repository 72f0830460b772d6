/// Fetches returned mail from a mailbox (IMAP).
@NullMarked
package org.standfirst.newsletters.returns.mailbox;

import org.jspecify.annotations.NullMarked;
