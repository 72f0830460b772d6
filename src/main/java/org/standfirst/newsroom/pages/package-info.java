/// What the newsroom's templates are given.
@NullMarked
package org.standfirst.newsroom.pages;

import org.jspecify.annotations.NullMarked;
