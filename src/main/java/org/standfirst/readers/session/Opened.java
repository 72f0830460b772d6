package org.standfirst.readers.session;

/// A session that has just been opened: its token is known this once.
///
/// @param lasting whether the browser is to keep it when it is closed
public record Opened(Token token, boolean lasting) {}
