/// Into the paper and out of it.
@NullMarked
package org.standfirst.articles.publication;

import org.jspecify.annotations.NullMarked;
