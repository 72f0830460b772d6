package org.standfirst.readers.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the download of everything is.
///
/// @param confirmed whether the address is, so that a link can be mailed there
/// @param since since when it is being made; null: it isn't
/// @param ready since when there is one to be fetched; null: there is none
/// @param until until when
/// @param refused why another one isn't made
public record DownloadPanel(
    boolean confirmed,
    @Nullable Instant since,
    @Nullable Instant ready,
    @Nullable Instant until,
    Refusal refused) {}
