package org.standfirst.articles.api;

/// Where programs ask.
final class ApiPaths {
  static final String ROOT = "/api/v1";
  static final String ARTICLES = ROOT + "/articles";
  static final String SECTIONS = ROOT + "/sections";
  static final String TOPICS = ROOT + "/topics";
  static final String AUTHORS = ROOT + "/authors";
  static final String DESCRIPTION = ROOT + "/openapi.json";

  /// Below an article.
  static final String LIVE = "/live";

  private ApiPaths() {}
}
