package org.standfirst.readers.signin;

import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proofs;

/// Someone who has just signed in.
public record SignedIn(ReaderId reader, Opened session, Proofs proofs) {}
