package org.standfirst.newsletters.returns.mailbox;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mailbox that returned mail is fetched from.
@ConfigurationProperties("standfirst.newsletter.returns.mailbox")
record ReturnMailboxSettings(
    /// The IMAP server; absent: no mailbox is looked into.
    @Nullable String host,
    /// Its port: 993 with TLS from the first byte, 143 without.
    @DefaultValue("993") int port,
    /// The user to sign in as.
    @DefaultValue("") String user,
    /// The user's password.
    @DefaultValue("") String password,
    /// A file that holds the password, in place of it.
    @Nullable Path passwordFile,
    /// Whether the connection is TLS from the first byte.
    @DefaultValue("true") boolean tls,
    /// Whether to insist on STARTTLS where it isn't.
    @DefaultValue("true") boolean startTls,
    /// The folder that returned mail comes into.
    @DefaultValue("INBOX") String folder,
    /// The folder that it is moved to when it is taken in; made where there is none.
    @DefaultValue("Taken in") String taken,
    /// How long after one look the next is.
    @DefaultValue("1m") Duration pause,
    /// How long to wait for the server at each step.
    @DefaultValue("30s") Duration timeout) {}
