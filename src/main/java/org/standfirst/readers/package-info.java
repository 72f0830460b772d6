/// The one reader: registration, sign-in, sessions, confirmation, consents, preferences and roles.
/// Other modules learn from [Visitors] who stands before them.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site", "mail"})
package org.standfirst.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
