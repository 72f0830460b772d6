package org.standfirst.press;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much the press keeps.
@ConfigurationProperties("standfirst.press")
public record PressSettings(
    /// Memory for printed copies and what is known of their addresses; the least asked for make
    // room.
    @DefaultValue("128MB") DataSize memory) {}
