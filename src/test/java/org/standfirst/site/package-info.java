/// What the package site does, in sentences.
@NullMarked
package org.standfirst.site;

import org.jspecify.annotations.NullMarked;
