package org.standfirst.comments.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A comment as its writer has it before them, or somebody who has just recommended it.
///
/// @param said the key of what was just done; empty
/// @param own whether they wrote it
/// @param editableUntil null: it can't be changed any more
/// @param form in which it is changed; null: it can't be
/// @param recommended whether they recommend it
/// @param state of it: `shown`, `held`, `rejected`, `deleted`
/// @param moderates whether they may take it out
public record OwnCommentPage(
    String article,
    String title,
    String said,
    @Nullable CommentNode node,
    String action,
    boolean own,
    @Nullable Instant editableUntil,
    @Nullable CommentForm form,
    boolean recommended,
    String state,
    boolean deletable,
    boolean moderates,
    String moderation) {}
