package org.standfirst.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A story about the whole program, running on a database of its own. Requests say by
/// `X-Forwarded-For` where they come from, as behind a proxy.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "standfirst.url=http://localhost:8080",
      "standfirst.proxies=127.0.0.1",
      "standfirst.readers.patience=0s"
    })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(Understudies.class)
@interface RunningPaper {}
