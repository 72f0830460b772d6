@NullMarked
package org.standfirst.newsletters.sheets;

import org.jspecify.annotations.NullMarked;
