/// A newsletter's mail, made once and copied for each recipient: headers and both parts are encoded
/// beforehand, what differs is spliced in. Also signs it (DKIM).
@NullMarked
package org.standfirst.newsletters.mime;

import org.jspecify.annotations.NullMarked;
