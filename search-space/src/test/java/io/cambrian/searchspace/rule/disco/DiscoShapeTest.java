package io.cambrian.searchspace.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.rule.RulePart;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoShapeTest {

    @Test
    void hasThePublishedWidthsAndNumberOfWeights() {
        DiscoShape published = DiscoShape.published();
        assertEquals(27, published.features());
        assertEquals(29, published.lifetimeFeatures());
        assertEquals(18, DiscoShape.actionFeatures());
        assertEquals(754_778, published.weights());
    }

    @Test
    void theLargestMatricesAreThePublishedOnes() {
        List<String> found = DiscoShape.published().parts().stream()
                .filter(part -> part.size() > 20_000)
                .map(part -> part.name() + " " + part.rows() + "×" + part.columns())
                .toList();
        assertEquals(
                List.of(
                        "trajectory.input 27×1024",
                        "trajectory.recurrent 256×1024",
                        "gate.weight 128×256",
                        "state-target.weight 256×600",
                        "action-target.weight 256×600",
                        "lifetime.recurrent 128×512"),
                found);
    }

    @Test
    void partsFollowEachOther() {
        int from = 0;
        for (RulePart part : DiscoShape.of(16, 32, 16).parts()) {
            assertEquals(from, part.from(), part.name());
            from += part.size();
        }
    }

    @Test
    void layersHaveUnits() {
        assertThrows(IllegalArgumentException.class, () -> DiscoShape.of(1, 32, 16));
        assertThrows(IllegalArgumentException.class, () -> DiscoShape.of(16, 0, 16));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new DiscoRule(DiscoShape.of(2, 1, 1), new float[3]));
        assertTrue(refused.getMessage().contains("found 3"), refused.getMessage());
    }
}
