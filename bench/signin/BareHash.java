import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Compares passwords with a hash and does nothing else, with the program's own library and
/// parameters: a line on its input with a number of seconds is one round, answered by how many
/// comparisons there were a second.
final class BareHash {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final Argon2PasswordEncoder ARGON2 =
      new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

  private BareHash() {}

  public static void main(String[] arguments) throws Exception {
    String hash = ARGON2.encode("Lamp7post-bare");
    var lines = new BufferedReader(new InputStreamReader(System.in));
    System.out.println("ready");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(round(hash, Double.parseDouble(line)));
    }
  }

  private static double round(String hash, double seconds) throws InterruptedException {
    var going = new AtomicBoolean(true);
    var count = new AtomicLong();
    var ended = new CountDownLatch(THREADS);
    long began = System.nanoTime();
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform().start(() -> {
        while (going.get()) {
          if (!ARGON2.matches("Lamp7post-bare", hash)) {
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
