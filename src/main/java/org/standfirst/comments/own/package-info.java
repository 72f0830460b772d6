/// What pages show to one reader alone: their own comments, what they recommend, what is new since
/// their last visit. All of it works without script; with it, it comes into the printed page.
@NullMarked
package org.standfirst.comments.own;

import org.jspecify.annotations.NullMarked;
