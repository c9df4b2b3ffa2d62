package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.ChildJvm;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same training in JVMs with narrow vectors, with AVX2 and with whatever the processor has. */
class VectorWidthTest {

    @Test
    void theWidthOfTheVectorsChangesNoBit() throws IOException, InterruptedException {
        String widest = ChildJvm.run(TrainingBits.class);
        String narrow = ChildJvm.run(TrainingBits.class, "-XX:MaxVectorSize=16");
        assertTrue(narrow.startsWith("128 "), "vectors of four floats: " + narrow);
        assertEquals(bits(widest), bits(narrow), widest + " against " + narrow);
        if (System.getProperty("os.arch").equals("amd64")) {
            String avx2 = ChildJvm.run(TrainingBits.class, "-XX:UseAVX=2");
            assertEquals(bits(widest), bits(avx2), widest + " against " + avx2);
        }
    }

    private static String bits(String printed) {
        return printed.substring(printed.indexOf(' ') + 1);
    }
}
