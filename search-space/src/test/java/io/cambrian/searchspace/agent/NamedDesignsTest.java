package io.cambrian.searchspace.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedDesignsTest {

    @Test
    void allAreReadBackAndDifferent() {
        AgentDesignFormat format = new AgentDesignFormat();
        Set<CandidateId> ids = new HashSet<>();
        for (String name : NamedDesigns.names()) {
            AgentDesign design = NamedDesigns.byName(name);
            assertEquals(design, format.read(format.write(design)));
            assertEquals(design.canonical(), design.canonical().canonical());
            assertTrue(ids.add(design.id()), name);
            assertFalse(NamedDesigns.source(name).isBlank());
        }
    }

    @Test
    void mistypedNamesGetAHint() {
        var refused = assertThrows(IllegalArgumentException.class, () -> NamedDesigns.byName("reflexon"));
        assertTrue(String.valueOf(refused.getMessage()).contains("'reflexion'"));
    }

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalFormIsAsRecorded() {
        AgentDesign design = NamedDesigns.byName("refined-route");
        assertEquals(
                "{\"kind\":\"agent-design\",\"version\":1,\"design\":{\"node\":\"refine\",\"rounds\":2,\"of\":"
                        + "{\"node\":\"filter\",\"samples\":7,\"of\":{\"node\":\"route\",\"members\":["
                        + "{\"node\":\"solve\",\"role\":\"expert-1\"},{\"node\":\"solve\",\"role\":\"expert-2\"},"
                        + "{\"node\":\"solve\",\"role\":\"expert-3\"}]}}}}",
                new AgentDesignFormat().writeCanonical(design));
        assertEquals("7d9ce51516940c18c48f0007657fb3f1", design.id().hex());
        assertEquals("Refine 2 of Filter 7 of Route(expert-1 | expert-2 | expert-3)", design.toString());
    }

    @Test
    void boundsOnCallsAreThoseOfTheWorstCase() {
        assertEquals(1, bound("chain-of-thought"));
        assertEquals(11, bound("refine-5"));
        assertEquals(10, bound("filter-5"));
        assertEquals(7, bound("switch"));
        assertEquals(2 * (7 * 3 + 1) + 7 * 3, bound("refined-route"));
        assertEquals(7, bound("debate"));
        assertEquals(9, bound("macnet"));
    }

    @Test
    void boundsDoNotOverflow() {
        Design design = new Design.Solve(Worker.GENERIC);
        for (int i = 0; i < 20; i++) {
            design = new Design.Vote(15, design);
        }
        assertEquals(CallBound.MOST, CallBound.of(design));
    }

    private static long bound(String name) {
        return CallBound.of(NamedDesigns.byName(name).root());
    }
}
