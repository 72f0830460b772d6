package org.standfirst.readers;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who stands in front of us.
@ConfigurationProperties("standfirst")
public record ProxySettings(
    /// Addresses or ranges (`10.0.0.0/8`) of the proxies whose `X-Forwarded-For` is believed.
    @DefaultValue List<String> proxies) {}
