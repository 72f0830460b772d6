/// What the wire does.
@NullMarked
package org.standfirst.wire;

import org.jspecify.annotations.NullMarked;
