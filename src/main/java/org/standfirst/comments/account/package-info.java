/// A reader's comments on their own page: what they are called, and what they wrote.
@NullMarked
package org.standfirst.comments.account;

import org.jspecify.annotations.NullMarked;
