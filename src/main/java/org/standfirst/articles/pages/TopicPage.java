package org.standfirst.articles.pages;

import org.standfirst.articles.Topic;

/// A topic's page.
public record TopicPage(Topic topic, River river, Sharing sharing) {}
