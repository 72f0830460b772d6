package org.standfirst.media;

/// A file as it was handed in.
record Upload(String fileName, byte[] content) {}
