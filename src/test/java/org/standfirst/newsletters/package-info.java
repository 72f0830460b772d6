@NullMarked
package org.standfirst.newsletters;

import org.jspecify.annotations.NullMarked;
