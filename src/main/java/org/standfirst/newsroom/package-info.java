/// The frame of the back office: its front with the pages that other modules offer, and the audit
/// trail. Each module brings its own pages as [org.standfirst.readers.NewsroomPart].
@NullMarked
@ApplicationModule(allowedDependencies = {"site", "readers"})
package org.standfirst.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
