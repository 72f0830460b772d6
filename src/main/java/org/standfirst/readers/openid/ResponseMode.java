package org.standfirst.readers.openid;

/// How a provider sends its answer.
enum ResponseMode {
  /// In the address that the browser is sent back to.
  QUERY,
  /// In a form that the browser posts to us from the provider's page.
  FORM_POST
}
