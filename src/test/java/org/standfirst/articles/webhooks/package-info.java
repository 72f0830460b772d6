@NullMarked
package org.standfirst.articles.webhooks;

import org.jspecify.annotations.NullMarked;
