package org.standfirst.newsletters.audience;

import java.util.Locale;

/// The two kinds of people that an issue goes to, and how SQL finds them.
enum Kind {
  /// Readers who chose the newsletter.
  READER(
      """
      SELECT reader, NULL::bigint AS addressee, address, name, zone, language, made_at,
        subscriber_until, chosen_at, chooser
      FROM newsletter_readers WHERE newsletter = :slug
      """,
      "readers"),
  /// Addressees who did.
  ADDRESSEE(
      """
      SELECT NULL::bigint AS reader, addressee, address, name, zone, language, made_at,
        NULL::timestamptz AS subscriber_until, chosen_at, source, consent, addressees.id AS chooser
      FROM addressee_choices JOIN addressees ON addressees.id = addressee WHERE newsletter = :slug
      """,
      "addressees");

  private final String people;
  private final String table;

  Kind(String people, String table) {
    this.people = people;
    this.table = table;
  }

  /// The column by which they are known.
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All of them who chose the newsletter `:slug`.
  String people() {
    return people;
  }

  /// The table they lie in.
  String table() {
    return table;
  }

  /// Whether no newsletter goes to the address of `person`.
  static final String SUPPRESSED =
      """
      EXISTS (SELECT FROM suppressions AS shut WHERE shut.address = lower(person.address COLLATE "C"))
      """;

  /// Whether `person` has asked for less than to get this issue too.
  ///
  /// @param stretch further conditions of who has, as [#stretch]; may be empty
  String restrained(String stretch) {
    return """
    EXISTS (SELECT FROM restraints AS own
      WHERE own.%1$s = person.%1$s %2$s AND (own.newsletter IS NULL OR own.newsletter = :slug)
        AND (own.paused_until > :moment OR own.days_between IS NOT NULL AND EXISTS (
          SELECT FROM deliveries AS earlier JOIN issues ON issues.id = earlier.issue
          WHERE earlier.%1$s = own.%1$s AND issues.newsletter = :newsletter
            AND earlier.state = 'sent'
            AND earlier.settled_at > CAST(:moment AS timestamptz) - own.days_between * interval '1 day')))
    """
        .formatted(column(), stretch);
  }

  /// Whether a column is after `:after` and no later than `:upTo`. PostgreSQL doesn't see by itself
  /// that what is equal lies in the same stretch.
  static String stretch(String column) {
    return "AND %1$s > :after AND %1$s <= :upTo".formatted(column);
  }
}
