package org.standfirst.mail.pages;

import java.util.List;
import org.standfirst.mail.Passage;

/// A letter's words before they are laid out.
///
/// @param language tag such as `en-GB`
/// @param why the line that says why the letter came
/// @param preferences absolute address of the reader's preferences
/// @param preferencesLabel what that link says
public record LetterSheet(
    String language,
    String paper,
    String home,
    String subject,
    List<Passage> passages,
    String why,
    String preferences,
    String preferencesLabel,
    String publisher) {}
