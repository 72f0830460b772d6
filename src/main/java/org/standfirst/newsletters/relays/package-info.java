/// The servers that newsletters leave by: which there are, how much each may be given, and when one
/// rests because it is away or asks for peace.
@NullMarked
package org.standfirst.newsletters.relays;

import org.jspecify.annotations.NullMarked;
