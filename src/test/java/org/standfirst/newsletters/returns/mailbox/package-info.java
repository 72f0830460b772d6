/// How returned mail is fetched.
@NullMarked
package org.standfirst.newsletters.returns.mailbox;

import org.jspecify.annotations.NullMarked;
