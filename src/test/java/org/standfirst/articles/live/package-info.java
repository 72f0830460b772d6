@NullMarked
package org.standfirst.articles.live;

import org.jspecify.annotations.NullMarked;
