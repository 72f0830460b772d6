/// The newsletters as the newsroom looks after them: made, changed, put in order, closed.
@NullMarked
package org.standfirst.newsletters.desk;

import org.jspecify.annotations.NullMarked;
