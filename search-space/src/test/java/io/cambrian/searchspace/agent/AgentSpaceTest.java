package io.cambrian.searchspace.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Variation;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.RootSeed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentSpaceTest {

    private static final int MEMBERS = 2_000;
    private final RandomGenerator random = new RootSeed(5).search().generator();

    @ParameterizedTest
    @ValueSource(strings = {"sim-3f", "full", "with-examples"})
    void samplesMutantsAndChildrenAreAcceptedAndReadBack(String vocabulary) {
        AgentSpace space = new AgentSpace(Vocabulary.byName(vocabulary), 4, 25, OptionalInt.of(200), true);
        AgentDesign before = space.sample(random);
        for (int i = 0; i < 400; i++) {
            AgentDesign fresh = space.sample(random);
            AgentDesign mutant = space.mutate(before, random);
            AgentDesign child = space.cross(fresh, mutant, random);
            for (AgentDesign design : List.of(fresh, mutant, child)) {
                assertEquals(Verdict.accepted(), space.check(design));
                assertEquals(design, design.canonical(), "members are in canonical form");
                assertEquals(design, space.format().read(space.format().write(design)));
            }
            before = child;
        }
    }

    /**
     * A root is a leaf with probability 1/4; six kinds share the rest. Each count has a standard deviation of at most 20; 80 are
     * exceeded by chance with a probability below 0.001 for all seven. The only redraws are of designs with more than 25 nodes,
     * which a Panel or a Route begins: they lose up to a tenth.
     */
    @Test
    void rootsAreDrawnByTheirLaw() {
        AgentSpace space = AgentSpace.of(Vocabulary.SIM_3F);
        Map<NodeKind, Integer> roots = new EnumMap<>(NodeKind.class);
        for (int i = 0; i < MEMBERS; i++) {
            roots.merge(DesignTree.kind(space.sample(random).root()), 1, Integer::sum);
        }
        assertEquals(MEMBERS / 4.0, roots.getOrDefault(NodeKind.SOLVE, 0), 80);
        for (NodeKind kind : Vocabulary.SIM_3F.inner()) {
            assertEquals(MEMBERS / 8.0, roots.getOrDefault(kind, 0), 80, kind.text());
        }
    }

    @Test
    void aToolThatTheVocabularyLacksIsRefused() {
        AgentSpace space = AgentSpace.of(Vocabulary.FULL.withTools(List.of("calculator", "search")));
        Design solver = new Design.Solve(Vocabulary.FULL.solvers().getFirst());
        assertEquals(Verdict.accepted(), space.check(AgentDesign.of(new Design.UseTool("search", solver))));
        Verdict.Rejected refused = assertInstanceOf(
                Verdict.Rejected.class, space.check(AgentDesign.of(new Design.UseTool("calculater", solver))));
        assertTrue(refused.reason().contains("'calculater'"), refused::reason);
        assertTrue(refused.reason().contains("'calculator'"), refused::reason);
    }

    @Test
    void everyWayOfChangeChangesAndDoesWhatItSays() {
        AgentSpace space = AgentSpace.of(Vocabulary.SIM_3F);
        AgentDesign parent = NamedDesigns.byName("refined-route");
        AgentDesign donor = NamedDesigns.byName("panel");
        Map<String, Integer> unchanged = new HashMap<>();
        for (Variation way : space.variations()) {
            for (int i = 0; i < 200; i++) {
                AgentDesign child = space.vary(way, parent, donor, random);
                unchanged.merge(way.name(), child.equals(parent) ? 1 : 0, Integer::sum);
                if (way.name().equals("point")) {
                    assertEquals(DesignTree.nodes(parent.root()), DesignTree.nodes(child.root()));
                }
            }
        }
        unchanged.forEach((way, times) -> assertEquals(0, times, way));
        assertEquals(
                1, space.variations().stream().mapToDouble(Variation::weight).sum(), 1e-9);
    }

    @Test
    void aNodeAndItsMembersChangePlacesAndBack() {
        AgentDesign filtered =
                AgentDesign.of(new Design.Filter(5, NamedDesigns.byName("route").root(), Worker.GENERIC));
        Design routed = Exchange.of(filtered.root()).orElseThrow();
        assertEquals(
                "Route(Filter 5 of expert-1 | Filter 5 of expert-2 | Filter 5 of expert-3)",
                AgentDesign.of(routed).toString());
        assertEquals(filtered.root(), Exchange.of(routed).orElseThrow());
        assertEquals(
                Optional.empty(), Exchange.of(NamedDesigns.byName("filter-5").root()), "around a leaf");
        assertEquals(Optional.empty(), Exchange.of(NamedDesigns.byName("switch").root()), "of unlike members");
        AgentSpace space = new AgentSpace(Vocabulary.SIM_3F, 4, 25, OptionalInt.empty(), true);
        Variation exchange = space.variations().getLast();
        assertEquals(routed, space.vary(exchange, filtered, filtered, random).root());
    }

    @Test
    void partsBringTheirPrompts() {
        AgentSpace space = AgentSpace.of(Vocabulary.FULL);
        AgentDesign parent = NamedDesigns.byName("quality-diversity");
        AgentDesign donor = NamedDesigns.byName("step-back");
        boolean brought = false;
        for (int i = 0; i < 200; i++) {
            AgentDesign child = space.cross(parent, donor, random);
            brought |= child.prompts().containsAll(donor.prompts())
                    && child.prompts().size() == 3;
        }
        assertTrue(brought, "the judge, another way and the principles together");
    }

    @Test
    void whatIsTooLargeIsSaid() {
        AgentSpace space = new AgentSpace(Vocabulary.SIM_3F, 2, 3, OptionalInt.of(6), false);
        assertTrue(reason(space, "refined-route").contains("at most 2 nodes deep, found 4"));
        assertTrue(reason(space, "panel").contains("at most 3 nodes, found 4"));
        assertTrue(reason(space, "filter-5").contains("at most 6 calls, and this one might make 10"));
        assertTrue(reason(space, "debate").contains("no 'debate'"));
    }

    private static String reason(AgentSpace space, String name) {
        return assertInstanceOf(Verdict.Rejected.class, space.check(NamedDesigns.byName(name)))
                .reason();
    }

    @Test
    void theSameDrawsGiveTheSameDesigns() {
        AgentSpace space = AgentSpace.of(Vocabulary.FULL);
        RandomGenerator one = new RootSeed(8).search().generator();
        RandomGenerator other = new RootSeed(8).search().generator();
        for (int i = 0; i < 100; i++) {
            assertEquals(space.sample(one), space.sample(other));
        }
        assertNotEquals(space.sample(one), space.sample(random));
    }
}
