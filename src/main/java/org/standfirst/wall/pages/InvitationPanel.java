package org.standfirst.wall.pages;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// What stands where the wall is closed.
///
/// @param title what is offered
/// @param promise the same in a sentence or two
/// @param premium how many Premium articles an account opens a month
/// @param signIn the path for those who have an account
/// @param form the registration form; none for those who have an account
public record InvitationPanel(
    String title, String promise, int premium, String signIn, @Nullable Content form) {}
