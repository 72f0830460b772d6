package org.standfirst.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Closes a few bytes so that nobody without the key can read or change them: AES-256-GCM with a
/// random nonce before the ciphertext (NIST SP 800-38D). What they belong to is sealed in, so that
/// they can't be moved to something else.
public final class Seal {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /// Closes the content.
  ///
  /// @param owner what it belongs to; needed again to open it
  public byte[] close(byte[] content, String owner) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(content);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
      System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with " + ALGORITHM, e);
    }
  }

  /// The content; null where it wasn't closed by this seal, for that owner.
  public byte @Nullable [] open(byte[] closed, String owner) {
    if (closed.length < NONCE_BYTES + TAG_BYTES) {
      return null;
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE_BYTES), owner)
          .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
    } catch (AEADBadTagException _) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with " + ALGORITHM, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
