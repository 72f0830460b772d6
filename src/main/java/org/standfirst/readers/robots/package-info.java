/// The check against robots: who proves some work passes at once, who can't waits a little.
@NullMarked
package org.standfirst.readers.robots;

import org.jspecify.annotations.NullMarked;
