@NullMarked
package org.standfirst.newsletters.schedule;

import org.jspecify.annotations.NullMarked;
