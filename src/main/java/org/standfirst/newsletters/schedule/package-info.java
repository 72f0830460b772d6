/// When issues start: at once, at a time, or in a newsletter's own rhythm, each once, on whichever
/// node is first.
@NullMarked
package org.standfirst.newsletters.schedule;

import org.jspecify.annotations.NullMarked;
