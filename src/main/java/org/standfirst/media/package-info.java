/// Pictures: it takes them in, refuses what is no picture or too large, scales them to the widths
/// and cuts them to the shapes that pages ask for, keeps them by content and serves them. The
/// newsroom has its library of them here.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site", "readers"})
package org.standfirst.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
