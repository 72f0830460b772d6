package org.standfirst.readers.pages;

import java.time.Instant;

/// The page that asks whether a passkey is to be removed.
public record PasskeyRemovalPage(String path, String label, Instant madeAt) {}
