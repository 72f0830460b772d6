/// What the templates of mail are given.
@NullMarked
package org.standfirst.mail.pages;

import org.jspecify.annotations.NullMarked;
