package io.cambrian.searchspace.export.initialisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.GeneratedTest;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.InitialisationSpace;
import io.cambrian.searchspace.initialisation.Nonlinearity;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitialisationExporterTest {

    private static final String PACKAGE = "com.example.starts";

    private static Initialisation random(Nonlinearity nonlinearity, Head head) {
        InitialisationShape shape = new InitialisationShape(2, List.of(6, 5), 2, nonlinearity, head);
        return new InitialisationSpace(shape).sample(new SearchSeed(4).generator());
    }

    /** The generated test holds what {@link io.cambrian.searchspace.initialisation.AdaptationPass} computes, before and after. */
    @Test
    void theGeneratedTestPassesForTheRightClassAndFailsForAnother() throws ReflectiveOperationException {
        for (Nonlinearity nonlinearity : Nonlinearity.values()) {
            for (Head head : Head.values()) {
                Initialisation start = random(nonlinearity, head);
                ExportedClass right = InitialisationExporter.export(start, PACKAGE, "Found", Evidence.none());
                assertTrue(GeneratedTest.passes(right, right.source()), start::toString);
                for (String slip : List.of("above = below;", "* h[layer][i];")) {
                    String wrong = right.source().replace(slip, slip.equals("above = below;") ? "" : ";");
                    assertNotEquals(wrong, right.source());
                    assertFalse(passes(right, wrong), slip + " of " + start);
                }
            }
        }
    }

    private static boolean passes(ExportedClass right, String source) {
        try {
            return GeneratedTest.passes(right, source);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Test
    void namesThatJavaDoesNotAllowAreRefused() {
        Initialisation start = random(Nonlinearity.RELU, Head.VALUES);
        assertThrows(
                ExportException.class, () -> InitialisationExporter.export(start, PACKAGE, "class", Evidence.none()));
    }
}
