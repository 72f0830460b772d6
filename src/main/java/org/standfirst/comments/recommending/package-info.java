/// How readers recommend what others wrote.
@NullMarked
package org.standfirst.comments.recommending;

import org.jspecify.annotations.NullMarked;
