/// What mail providers report by HTTP: Amazon SES, Postmark, SendGrid and Mailgun, each believed by
/// its own signature.
@NullMarked
package org.standfirst.newsletters.returns.providers;

import org.jspecify.annotations.NullMarked;
