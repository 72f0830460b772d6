/// What comes back of the newsletters: bounces and complaints, the ways they come in, and the
/// addresses that are written to no more.
@NullMarked
package org.standfirst.newsletters.returns;

import org.jspecify.annotations.NullMarked;
