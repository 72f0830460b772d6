@NullMarked
package org.standfirst.newsletters.imports;

import org.jspecify.annotations.NullMarked;
