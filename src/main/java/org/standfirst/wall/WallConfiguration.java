package org.standfirst.wall;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the wall's settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WallSettings.class)
class WallConfiguration {}
