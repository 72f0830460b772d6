import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.standfirst.readers.password.Argon2id;
import org.standfirst.readers.password.Cost;

/// Compares passwords with a hash and does nothing else, with the program's own code and
/// parameters: a line on its input with a number of seconds is one round, answered by how many
/// comparisons there were a second.
final class BareHash {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final byte[] PASSWORD = "Lamp7post-bare".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SALT = "sixteen of salt.".getBytes(StandardCharsets.UTF_8);

  private BareHash() {}

  public static void main(String[] arguments) throws Exception {
    byte[] hash = new Argon2id(Cost.FLOOR).hash(PASSWORD, SALT, 32);
    var lines = new BufferedReader(new InputStreamReader(System.in));
    System.out.println("ready");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(round(hash, Double.parseDouble(line)));
    }
  }

  private static double round(byte[] hash, double seconds) throws InterruptedException {
    var going = new AtomicBoolean(true);
    var count = new AtomicLong();
    var ended = new CountDownLatch(THREADS);
    long began = System.nanoTime();
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform().start(() -> {
        var argon2 = new Argon2id(Cost.FLOOR);
        while (going.get()) {
          if (!MessageDigest.isEqual(argon2.hash(PASSWORD, SALT, 32), hash)) {
            throw new IllegalStateException("the hash isn't its password's");
          }
          count.incrementAndGet();
        }
        ended.countDown();
      });
    }
    Thread.sleep((long) (seconds * 1000));
    going.set(false);
    ended.await();
    return count.get() / ((System.nanoTime() - began) / 1e9);
  }
}
