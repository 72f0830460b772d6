/// Tells other programs by HTTP what is published, changed and taken out of the paper: from an
/// outbox, signed, and nowhere inside the operator's own networks.
@NullMarked
package org.standfirst.articles.webhooks;

import org.jspecify.annotations.NullMarked;
