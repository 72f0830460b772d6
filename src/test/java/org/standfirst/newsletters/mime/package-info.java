/// Newsletters' mails, as a mail program reads them.
@NullMarked
package org.standfirst.newsletters.mime;

import org.jspecify.annotations.NullMarked;
