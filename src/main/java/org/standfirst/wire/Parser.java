package org.standfirst.wire;

/// Reads one format of wire copy. It never throws for what a file says, never asks the network, and
/// looks at nothing but the bytes.
interface Parser {
  Parsed parse(byte[] file);
}
