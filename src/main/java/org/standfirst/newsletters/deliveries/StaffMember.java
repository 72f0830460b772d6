package org.standfirst.newsletters.deliveries;

import org.standfirst.readers.ReaderId;

/// Who tells a sending what to do, for the audit trail.
///
/// @param place from where, as coarse as [org.standfirst.readers.ClientAddress#place]
public record StaffMember(ReaderId id, String place) {}
