/// The frame of every page: the paper's name, the masthead, texts in the reader's language, times
/// in the paper's zone, style and scripts, legal pages and error pages. Knows no other module; what
/// it shows of them reaches it through the interfaces [Greeter] and [Sections].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.standfirst.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
