@NullMarked
package org.standfirst.articles.api;

import org.jspecify.annotations.NullMarked;
