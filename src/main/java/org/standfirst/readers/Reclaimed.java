package org.standfirst.readers;

import java.time.Instant;

/// An account was taken back by its owner from someone who had moved it to another address; its
/// address, sessions and password are the owner's again. It is published within the transaction:
/// whoever keeps further ways in, such as passkeys, takes away those that were added meanwhile.
///
/// @param since since when the other one may have been there
public record Reclaimed(ReaderId reader, Instant since) {}
