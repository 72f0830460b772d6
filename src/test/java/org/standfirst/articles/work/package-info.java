@NullMarked
package org.standfirst.articles.work;

import org.jspecify.annotations.NullMarked;
