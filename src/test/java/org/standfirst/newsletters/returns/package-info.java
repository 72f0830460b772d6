/// What becomes of newsletters that come back.
@NullMarked
package org.standfirst.newsletters.returns;

import org.jspecify.annotations.NullMarked;
