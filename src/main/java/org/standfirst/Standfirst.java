package org.standfirst;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// The newspaper's reader platform: one process, one PostgreSQL.
@SpringBootApplication
public class Standfirst {
  static void main(String[] args) throws Exception {
    if (AdministratorCommand.isMeant(args)) {
      System.exit(AdministratorCommand.run(args));
    }
    Preparation.use();
    if (Rehearsal.isMeant(args)) {
      Rehearsal.run(args);
      System.exit(0);
    }
    program().run(args);
  }

  /// The program, not started yet.
  static SpringApplication program() {
    var program = new SpringApplication(Standfirst.class);
    program.setApplicationContextFactory(_ ->
        AotDetector.useGeneratedArtifacts()
            ? new ServletWebServerApplicationContext(new Parts())
            : new AnnotationConfigServletWebServerApplicationContext(new Parts()));
    return program;
  }
}
