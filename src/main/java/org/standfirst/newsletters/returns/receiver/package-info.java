/// Takes returned mail from a mail server by LMTP (RFC 2033) or SMTP (RFC 5321): just so much of
/// them as that takes.
@NullMarked
package org.standfirst.newsletters.returns.receiver;

import org.jspecify.annotations.NullMarked;
