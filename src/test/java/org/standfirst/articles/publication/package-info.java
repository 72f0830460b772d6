@NullMarked
package org.standfirst.articles.publication;

import org.jspecify.annotations.NullMarked;
