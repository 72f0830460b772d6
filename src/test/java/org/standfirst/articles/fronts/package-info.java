@NullMarked
package org.standfirst.articles.fronts;

import org.jspecify.annotations.NullMarked;
