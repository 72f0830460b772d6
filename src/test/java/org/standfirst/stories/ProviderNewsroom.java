package org.standfirst.stories;

import java.util.Collection;
import org.springframework.context.ConfigurableApplicationContext;
import org.standfirst.TestFolders;

/// A demo newsroom where readers may sign in by providers: a real one, one that misbehaves as it is
/// told to (twice: once it answers by a form), and one that isn't there. The providers stand at
/// 127.0.0.1 and the newsroom at localhost, which are different sites to a browser.
final class ProviderNewsroom {
  private static final int PORT = OtherProcess.freePort();
  static final RealProvider REAL = RealProvider.start(address());
  static final UnrulyProvider UNRULY = UnrulyProvider.start();
  static final UnrulyProvider POSTING = UnrulyProvider.start();
  static final UnrulyProvider ABSENT = UnrulyProvider.start();
  private static final ConfigurableApplicationContext CONTEXT = start();

  private ProviderNewsroom() {}

  static String address() {
    return "http://localhost:" + PORT;
  }

  static Browsing browsing() {
    return new Browsing(address());
  }

  static <T> T part(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static <T> Collection<T> parts(Class<T> type) {
    return CONTEXT.getBeansOfType(type).values();
  }

  private static ConfigurableApplicationContext start() {
    ABSENT.down(true);
    return RunningNewsroom.start(
        TestFolders.of("provider-story-data"),
        PORT,
        "--standfirst.openid.harbour.issuer=" + REAL.issuer(),
        "--standfirst.openid.harbour.client-id=" + RealProvider.CLIENT,
        "--standfirst.openid.harbour.client-secret=" + RealProvider.SECRET,
        "--standfirst.openid.harbour.label=Harbour",
        "--standfirst.openid.unruly.issuer=" + UNRULY.issuer(),
        "--standfirst.openid.unruly.client-id=" + UnrulyProvider.CLIENT,
        "--standfirst.openid.unruly.client-secret=" + UnrulyProvider.SECRET,
        "--standfirst.openid.posting.issuer=" + POSTING.issuer(),
        "--standfirst.openid.posting.client-id=" + UnrulyProvider.CLIENT,
        "--standfirst.openid.posting.client-secret=" + UnrulyProvider.SECRET,
        "--standfirst.openid.posting.response-mode=form-post",
        "--standfirst.openid.absent.issuer=" + ABSENT.issuer(),
        "--standfirst.openid.absent.client-id=" + UnrulyProvider.CLIENT,
        "--standfirst.openid.absent.client-secret=" + UnrulyProvider.SECRET);
  }
}
