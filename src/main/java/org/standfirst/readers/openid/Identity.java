package org.standfirst.readers.openid;

/// Who someone is to a provider, proved.
///
/// @param email empty: the provider names none that mail can be sent to
/// @param verified whether the provider says that the address is theirs
/// @param firstName as the provider has it; may be empty, as may the last name
record Identity(
    String issuer,
    String subject,
    String email,
    boolean verified,
    String firstName,
    String lastName) {}
