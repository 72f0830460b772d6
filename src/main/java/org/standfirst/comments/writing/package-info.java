/// How readers write: what is typed and what is made of it, what they are called, what they may
/// change afterwards.
@NullMarked
package org.standfirst.comments.writing;

import org.jspecify.annotations.NullMarked;
