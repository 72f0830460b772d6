/// Pictures: it takes them in, refuses what is no picture or too large, scales them to the widths
/// that pages ask for, keeps them by content and serves them.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site"})
package org.standfirst.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
