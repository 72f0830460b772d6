@NullMarked
package org.standfirst.comments.writing;

import org.jspecify.annotations.NullMarked;
