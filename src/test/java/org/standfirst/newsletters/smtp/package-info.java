/// Our SMTP client against servers that do as their scripts say.
@NullMarked
package org.standfirst.newsletters.smtp;

import org.jspecify.annotations.NullMarked;
