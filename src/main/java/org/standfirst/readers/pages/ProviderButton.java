package org.standfirst.readers.pages;

/// The way to a provider by which one may sign in.
///
/// @param path where it is posted
/// @param label what readers call the provider
public record ProviderButton(String path, String label) {}
