/// What the wall does.
@NullMarked
package org.standfirst.wall;

import org.jspecify.annotations.NullMarked;
