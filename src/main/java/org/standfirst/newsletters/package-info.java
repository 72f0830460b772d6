/// Newsletters: what the paper sends to those who asked for it. Newsletters and their issues, how
/// issues are written, whom they go to, how each recipient gets one copy and how they leave, what
/// comes back, and the figures.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "site",
      "mail",
      "readers",
      "media",
      "wall",
      "press",
      "articles"
    })
package org.standfirst.newsletters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
