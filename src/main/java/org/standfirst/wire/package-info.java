/// Copy delivered by agencies: a folder where it arrives, parsers that read it, rules that say
/// where in the paper it stands, updates and kills, and a quarantine for what the paper can't use,
/// with the reason. Every file is read once, by whichever node claims it, and none is ever thrown
/// away.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"database", "site", "articles", "media", "readers", "wall"})
package org.standfirst.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
