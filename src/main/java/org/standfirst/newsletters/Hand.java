package org.standfirst.newsletters;

import org.standfirst.readers.ReaderId;

/// Who does something with newsletters, and from where.
///
/// @param leads whether all of it is theirs; else they write issues, and send none
/// @param place as coarse as the audit trail has it
public record Hand(ReaderId reader, boolean leads, String place) {}
