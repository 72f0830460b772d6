package org.standfirst.readers.robots;

/// What the page's script has to do so that a form needn't wait.
public sealed interface Task permits Challenge, Token {}
