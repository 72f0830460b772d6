/// What is read in mails that come back.
@NullMarked
package org.standfirst.newsletters.returns.parsing;

import org.jspecify.annotations.NullMarked;
