/// How discussions are read: below the article, page by page, thread by thread.
@NullMarked
package org.standfirst.comments.reading;

import org.jspecify.annotations.NullMarked;
