/// Standfirst: each package below is a module; its name says what it owns.
@NullMarked
package org.standfirst;

import org.jspecify.annotations.NullMarked;
