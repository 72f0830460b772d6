/// The newsroom's list of all articles, whatever became of them.
@NullMarked
package org.standfirst.articles.desk;

import org.jspecify.annotations.NullMarked;
