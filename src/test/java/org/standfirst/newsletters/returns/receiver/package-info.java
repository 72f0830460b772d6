/// How returned mail is taken from mail servers.
@NullMarked
package org.standfirst.newsletters.returns.receiver;

import org.jspecify.annotations.NullMarked;
