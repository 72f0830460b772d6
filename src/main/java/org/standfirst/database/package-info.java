/// The PostgreSQL that this process stands on: the embedded one or one by address, the keys that
/// all nodes sign with, and the announcements by which nodes hear of each other's changes.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.standfirst.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
