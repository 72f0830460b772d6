package org.standfirst.readers.robots;

/// Some work to prove: to find the number between 0 and `max` for which the SHA-256 of
/// `salt:number` is the target.
///
/// @param salt random, then a full stop and the second of the epoch at which it expires
/// @param target in hexadecimal digits
/// @param signature ours, over salt and target
public record Challenge(String salt, String target, int max, String signature) implements Task {}
