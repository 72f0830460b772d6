@NullMarked
package org.standfirst.articles.body;

import org.jspecify.annotations.NullMarked;
