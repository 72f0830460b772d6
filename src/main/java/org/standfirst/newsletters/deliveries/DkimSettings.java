package org.standfirst.newsletters.deliveries;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How newsletters are signed, where the server that takes them doesn't sign them itself.
@ConfigurationProperties("standfirst.newsletter.dkim")
record DkimSettings(
    /// The domain that signs, best the sender's; absent: nothing is signed.
    @Nullable String domain,
    /// What the key is published under: `<selector>._domainkey.<domain>`.
    @DefaultValue("") String selector,
    /// A file that holds the private key in PEM: RSA or Ed25519.
    @Nullable Path keyFile) {}
