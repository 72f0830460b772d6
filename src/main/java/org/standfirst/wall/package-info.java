/// The registration wall: it admits a visitor to an article, counts the readings that are free, and
/// invites those whom it does not admit. What lies behind it can be had only with an
/// [Admission.Admitted] in hand.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "site", "readers"})
package org.standfirst.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
