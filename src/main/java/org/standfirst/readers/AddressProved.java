package org.standfirst.readers;

/// An address has come to be a reader's, who has proved that its mail is theirs: confirmed with it,
/// moved to it, or taken it back. It is published within the transaction: whoever wrote to the
/// address alone until then hands over what they know.
///
/// @param email the address in lower case
public record AddressProved(ReaderId reader, String email) {}
