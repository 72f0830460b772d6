package org.standfirst.newsletters.pages;

/// How a newsletter stands with the reader who looks at its page, and the one press that changes
/// it.
///
/// @param slug its name in addresses
/// @param gets whether they get it
/// @param forSubscribers whether it is for subscribers, and they are none
/// @param pending whether their address waits to be confirmed
public record ChoicePanel(
    String slug, String name, boolean gets, boolean forSubscribers, boolean pending) {}
