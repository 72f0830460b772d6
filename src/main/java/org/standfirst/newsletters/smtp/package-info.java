/// Our own SMTP client: plain sockets, blocking, made for many messages over few connections. It
/// knows neither newsletters nor the database. What is owed to each message is exactly one verdict.
@NullMarked
package org.standfirst.newsletters.smtp;

import org.jspecify.annotations.NullMarked;
