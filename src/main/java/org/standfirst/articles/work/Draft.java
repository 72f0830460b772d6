package org.standfirst.articles.work;

import java.time.Instant;

/// What someone has typed and not saved, for them alone.
///
/// @param made the edition that it was made on
record Draft(WorkingCopy.Edition made, Manuscript manuscript, Instant keptAt) {}
