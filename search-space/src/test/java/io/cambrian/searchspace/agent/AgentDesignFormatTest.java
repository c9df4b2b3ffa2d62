package io.cambrian.searchspace.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentDesignFormatTest {

    private static final Design SOLVE = new Design.Solve(Worker.GENERIC);
    private final AgentDesignFormat format = new AgentDesignFormat();

    @Test
    void everyKindOfNodeIsReadBackAsItWas() {
        for (Design node : everyKind()) {
            AgentDesign design = new AgentDesign(node, List.of("Solve it backwards."));
            assertEquals(design, format.read(format.write(design)));
            assertEquals(design.canonical(), format.read(format.writeCanonical(design)));
        }
    }

    @Test
    void everyKindOfNodeIsInThatList() {
        assertEquals(
                List.of(NodeKind.values()),
                everyKind().stream().map(DesignTree::kind).distinct().toList());
    }

    @Test
    void designsAreShortToWriteAndToSay() {
        AgentDesign design =
                AgentDesign.of(new Design.Refine(2, new Design.Filter(7, SOLVE, Worker.GENERIC), Worker.GENERIC));
        assertEquals(
                "{\"kind\":\"agent-design\",\"version\":1,\"design\":{\"node\":\"refine\",\"rounds\":2,"
                        + "\"of\":{\"node\":\"filter\",\"samples\":7,\"of\":{\"node\":\"solve\"}}}}",
                format.write(design));
        assertEquals("Refine 2 of Filter 7 of generic", format.formula(design));
    }

    @Test
    void theTextOfAPromptCountsAndItsNumberDoesNot() {
        AgentDesign one =
                new AgentDesign(new Design.Solve(Worker.GENERIC.withPromptSlot(2)), List.of("unused", "used"));
        AgentDesign other = new AgentDesign(new Design.Solve(Worker.GENERIC.withPromptSlot(1)), List.of("used"));
        assertEquals(one.id(), other.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'node':'slove'} | at design.node: there is no node 'slove'; did you mean 'solve'?",
                "{'node':'solve','rolle':'generic'} | a 'solve' at design has no key 'rolle'; did you mean 'role'?",
                "{'node':'solve','role':'expert-4'} | at design: there is no role 'expert-4'; did you mean 'expert-1'?",
                "{'node':'vote','samples':16,'of':{'node':'solve'}} | 'samples' is a whole number from 1 to 15, found 16",
                "{'node':'vote','samples':'3','of':{'node':'solve'}} | design.samples is a whole number, found \"3\"",
                "{'node':'vote','samples':3,'of':[]} | design.of is a node such as {\"node\":\"solve\"}, found []",
                "{'node':'panel','members':[{'node':'solve'}]} | 'panel' has 2 to 8 members, found 1",
                "{'node':'panel','members':[{'node':'solve'},{'node':'vote','of':7}]} | design.members[1]",
                "{'node':'early-stop','first':3,'samples':3,'of':{'node':'solve'}} | 'first' is less than 'samples'",
                "{'node':'solve','prompt':1} | asks for prompt 1, but the design has 0",
                "{'node':'dag','vertices':[{'of':{'node':'solve'},'sees':[1]},{'of':{'node':'solve'},'sees':[0]}]} | vertex 0 sees vertex 1, but a vertex sees earlier ones only: none",
                "{'node':'dag','vertices':[{'of':{'node':'solve'},'sees':[]},{'of':{'node':'solve'},'sees':[1]}]} | vertex 1 sees vertex 1, but a vertex sees earlier ones only: 0 to 0",
                "{'node':'use-tool','tool':'rm -rf','of':{'node':'solve'}} | 'tool' is a name in kebab case",
                "'solve' | design is a node such as {\"node\":\"solve\"}, found \"solve\"",
            })
    void whatIsNoDesignIsRefusedWithItsPlace(String design, String expected) {
        String json = "{'kind':'agent-design','version':1,'design':" + design + "}";
        var refused = assertThrows(CandidateFormatException.class, () -> format.read(json.replace('\'', '"')));
        assertTrue(String.valueOf(refused.getMessage()).contains(expected), refused.getMessage());
    }

    @Test
    void aTemperatureBeyondAllNumbersIsRefusedLikeAnyOther() {
        String json = "{\"kind\":\"agent-design\",\"version\":1,\"design\":{\"node\":\"solve\",\"temperature\":1"
                + "0".repeat(400) + "}}";
        var refused = assertThrows(CandidateFormatException.class, () -> format.read(json));
        assertTrue(String.valueOf(refused.getMessage()).contains("found Infinity"), refused.getMessage());
    }

    /** Servers that are held to the schema of designs write all keys of a graph, with a critic or without. */
    @Test
    void aGraphWithoutACriticMaySayWhomItWouldCall() {
        String json = "{'kind':'agent-design','version':1,'design':{'node':'dag',CRITIC'vertices':"
                + "[{'of':{'node':'solve'},'sees':[]},{'of':{'node':'solve'},'sees':[0]}]}}";
        assertEquals(
                format.read(json.replace("CRITIC", "").replace('\'', '"')),
                format.read(json.replace("CRITIC", "'critic':false,'role':'expert-1','prompt':0,'temperature':0.8,")
                        .replace('\'', '"')));
    }

    @Test
    void deepTextsAreRefusedBeforeTheyAreBuilt() {
        String deep = "{\"node\":\"budget\",\"calls\":1,\"of\":".repeat(100) + "{\"node\":\"solve\"}" + "}".repeat(100);
        assertThrows(
                CandidateFormatException.class,
                () -> format.read("{\"kind\":\"agent-design\",\"version\":1,\"design\":" + deep + "}"));
    }

    private static List<Design> everyKind() {
        Worker worker = new Worker(Role.EXPERT_2, 1, 0.8, 3);
        List<Design> two = List.of(SOLVE, new Design.Solve(worker));
        return List.of(
                new Design.Solve(worker),
                new Design.Vote(5, SOLVE),
                new Design.WeightedVote(5, 3, SOLVE, worker),
                new Design.Filter(3, SOLVE, worker),
                new Design.Refine(2, SOLVE, Worker.GENERIC),
                new Design.EarlyStop(3, 7, SOLVE),
                new Design.Panel(two),
                new Design.Cascade(4, two),
                new Design.Debate(2, two, worker),
                new Design.Route(two, worker),
                new Design.Switch(2, SOLVE, new Design.Solve(worker)),
                new Design.Plan(3, SOLVE, worker),
                new Design.Decompose(3, SOLVE, worker),
                new Design.UseTool("calculator", SOLVE),
                new Design.RunExamples(5, SOLVE),
                new Design.Retrieve(2, SOLVE),
                new Design.Remember(SOLVE, worker),
                new Design.TreeSearch(4, two, worker),
                new Design.Dag(
                        List.of(new Vertex(SOLVE, List.of()), new Vertex(SOLVE, List.of(0))), Optional.of(worker)),
                new Design.Dag(List.of(new Vertex(SOLVE, List.of()), new Vertex(SOLVE, List.of(0))), Optional.empty()),
                new Design.Budget(9, new Design.Vote(15, SOLVE)));
    }
}
