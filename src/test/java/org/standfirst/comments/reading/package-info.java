@NullMarked
package org.standfirst.comments.reading;

import org.jspecify.annotations.NullMarked;
