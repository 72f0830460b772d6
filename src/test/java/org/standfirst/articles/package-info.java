/// Tests of the articles and their pages.
@NullMarked
package org.standfirst.articles;

import org.jspecify.annotations.NullMarked;
