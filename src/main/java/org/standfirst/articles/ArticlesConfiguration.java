package org.standfirst.articles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of articles and sections.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SectionSettings.class)
class ArticlesConfiguration {}
