package org.standfirst.comments;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of comments.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommentSettings.class)
class CommentsConfiguration {}
