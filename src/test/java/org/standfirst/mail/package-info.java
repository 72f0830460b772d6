/// What the package mail does, in sentences.
@NullMarked
package org.standfirst.mail;

import org.jspecify.annotations.NullMarked;
