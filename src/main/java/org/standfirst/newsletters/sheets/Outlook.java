package org.standfirst.newsletters.sheets;

import gg.jte.Content;
import org.standfirst.newsletters.pages.MailSheet;

/// What Outlook for Windows needs to show a mail as it is meant, whose engine is Word's: pictures
/// at their size, and a table that is as wide as others may be at the most. It stands in comments
/// that no other program reads.
final class Outlook {
  private static final String HEAD =
      """
      <!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/>\
      <o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript>\
      <style>td,p,h1,h2,h3,h4,a,li{mso-line-height-rule:exactly}</style><![endif]-->\
      """;
  private static final String OPEN =
      """
      <!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" \
      cellspacing="0" border="0"><tr><td><![endif]-->\
      """;
  private static final String CLOSE = "<!--[if mso]></td></tr></table><![endif]-->";

  static final MailSheet.Outlook PARTS =
      new MailSheet.Outlook(written(HEAD), written(OPEN), written(CLOSE));

  private Outlook() {}

  private static Content written(String comment) {
    return output -> output.writeContent(comment);
  }
}
