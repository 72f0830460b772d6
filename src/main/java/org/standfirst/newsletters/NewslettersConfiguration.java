package org.standfirst.newsletters;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of newsletters.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsletterSettings.class)
class NewslettersConfiguration {}
