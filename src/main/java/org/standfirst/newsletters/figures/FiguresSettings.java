package org.standfirst.newsletters.figures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is counted of newsletters.
@ConfigurationProperties("standfirst.newsletter")
public record FiguresSettings(
    /// Whether mails hold a picture by which it is known that they are opened; the privacy notice
    /// says which of the two it is.
    @DefaultValue("false") boolean countOpens) {}
