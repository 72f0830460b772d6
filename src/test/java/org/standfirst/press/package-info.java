/// What the press does.
@NullMarked
package org.standfirst.press;

import org.jspecify.annotations.NullMarked;
