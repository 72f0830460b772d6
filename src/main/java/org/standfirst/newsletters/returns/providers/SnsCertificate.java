package org.standfirst.newsletters.returns.providers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

/// Reads the certificates of Amazon SNS. That they are Amazon's we have from where they lie, over
/// https; that they are of SNS, and for now, from themselves.
final class SnsCertificate {
  private static final Pattern SNS =
      Pattern.compile("(?:^|,\\s?)CN=sns(?:\\.[a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?(?:,|$)");

  private SnsCertificate() {}

  static X509Certificate read(byte[] bytes, Instant now) throws IOException {
    try {
      var certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(bytes));
      certificate.checkValidity(Date.from(now));
      if (!SNS.matcher(certificate.getSubjectX500Principal().getName()).find()) {
        throw new IOException("a certificate of somebody else");
      }
      return certificate;
    } catch (CertificateException e) {
      throw new IOException("no certificate that is valid now", e);
    }
  }
}
