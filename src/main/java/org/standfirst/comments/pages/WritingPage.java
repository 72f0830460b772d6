package org.standfirst.comments.pages;

import org.jspecify.annotations.Nullable;

/// Where a comment is written, on a page of its own.
///
/// @param who `stranger`, `pending` or `reader`
/// @param answered what it answers; null: nothing
/// @param name what they will be called; empty for those who aren't signed in
/// @param kept whether what was typed waits for them to sign in
/// @param signIn where they sign in and come back from
/// @param register where they register and come back from
/// @param shut the key of why nobody may write; empty
public record WritingPage(
    String article,
    String title,
    String who,
    @Nullable CommentNode answered,
    String name,
    boolean kept,
    String signIn,
    String register,
    String shut,
    CommentForm form) {}
