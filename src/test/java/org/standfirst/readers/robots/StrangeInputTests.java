package org.standfirst.readers.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.TestDatabase;
import org.standfirst.database.Signature;
import org.standfirst.readers.robots.ProofOfWork.Worth;

class StrangeInputTests {
  @Test
  void only_the_very_proof_is_worth_anything() {
    Signature signature = TestDatabase.keys(TestDatabase.fresh()).signature("proof-of-work");
    var work = new ProofOfWork(() -> signature, Clock.systemUTC());
    String proof = ProofOfWorkTests.solve(work.challenge());
    String number = proof.split(":", -1)[1];

    Fuzz.texts(
        List.of(proof, proof.replace(number, "0" + number)),
        sent -> {
          if (!sent.equals(proof)) {
            assertThat(work.worth(sent)).isEqualTo(new Worth.Nothing());
          }
        });
  }
}
