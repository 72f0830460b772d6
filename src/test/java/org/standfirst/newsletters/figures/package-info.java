@NullMarked
package org.standfirst.newsletters.figures;

import org.jspecify.annotations.NullMarked;
