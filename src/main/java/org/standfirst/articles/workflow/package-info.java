/// How an article comes from a blank page into the paper, and who may take it a step further.
@NullMarked
package org.standfirst.articles.workflow;

import org.jspecify.annotations.NullMarked;
