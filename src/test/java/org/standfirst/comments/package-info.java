@NullMarked
package org.standfirst.comments;

import org.jspecify.annotations.NullMarked;
