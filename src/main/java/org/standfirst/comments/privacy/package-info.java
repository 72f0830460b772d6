/// What a reader has in discussions, and what becomes of it when they leave.
@NullMarked
package org.standfirst.comments.privacy;

import org.jspecify.annotations.NullMarked;
