@NullMarked
package org.standfirst.newsletters.issues;

import org.jspecify.annotations.NullMarked;
