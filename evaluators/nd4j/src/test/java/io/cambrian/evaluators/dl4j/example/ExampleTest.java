package io.cambrian.evaluators.dl4j.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.nd4j.RequiresNd4j;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random policy has a mean return of −0.6 ± 0.08 over 100 episodes of Catch. */
@RequiresNd4j
class ExampleTest {

    @TempDir
    Path directory;

    @Test
    void anExportedPolicyPlaysWellInDl4j() throws IOException {
        double meanReturn = ExportedPolicy.run(directory.resolve("policy.zip"), 3_000);
        assertTrue(meanReturn > 0.5, "found " + meanReturn);
    }

    @Test
    void aNetworkOfDl4jLearnsFromADiscoveredLoss() {
        double meanReturn = DiscoveredLossInDl4j.run();
        assertTrue(meanReturn > 0.5, "found " + meanReturn);
    }
}
