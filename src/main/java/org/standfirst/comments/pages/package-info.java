/// What the templates of comments are given.
@NullMarked
package org.standfirst.comments.pages;

import org.jspecify.annotations.NullMarked;
