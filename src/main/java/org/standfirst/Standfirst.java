package org.standfirst;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The newspaper's reader platform: one process, one PostgreSQL.
@SpringBootApplication
@EnableScheduling
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
    SpringApplication.run(Standfirst.class, args);
  }
}
