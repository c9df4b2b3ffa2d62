package io.cambrian.evaluators.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.agent.AgentDesignFormat;
import io.cambrian.searchspace.agent.DesignSchema;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of designs agrees with their format. */
class DesignSchemaTest {

    private static final SchemaCheck ALL =
            new SchemaCheck(new ReplySchema("proposal", DesignSchema.ofProposal(EnumSet.allOf(NodeKind.class))));

    private static final String CALLER = "\"role\": \"generic\", \"prompt\": 0, \"temperature\": 0.5";
    private static final String SOLVE = "{\"node\": \"solve\", " + CALLER + "}";

    private static JsonNode proposal(String design) {
        return JsonMapper.shared()
                .readTree(
                        "{\"thought\": \"t\", \"name\": \"n\", \"candidate\": {\"kind\": \"agent-design\", \"version\": 1,"
                                + " \"design\": "
                                + design.replace("SOLVE", SOLVE).replace("CALLER", CALLER)
                                + ", \"prompts\": []}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SOLVE
            {"node": "refine", "rounds": 2, CALLER, "of": {"node": "vote", "samples": 3, "of": SOLVE}}
            {"node": "switch", "tries": 2, "first": SOLVE, "otherwise": {"node": "panel", "members": [SOLVE, SOLVE]}}
            {"node": "dag", "critic": true, CALLER, "vertices": [{"of": SOLVE, "sees": []}, {"of": SOLVE, "sees": [0]}]}
            {"node": "use-tool", "tool": "calculator", "of": SOLVE}
            {"node": "tree-search", "expansions": 3, CALLER, "members": [SOLVE]}
            """)
    void whatFitsTheSchemaIsReadByTheFormat(String design) {
        JsonNode proposal = proposal(design);
        assertEquals(Optional.empty(), ALL.problemOf(proposal));
        new AgentDesignFormat().read(proposal.path("candidate").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"node": "vote", "samples": 16, "of": SOLVE} | $.candidate.design.samples should be at most 15, found 16
            {"node": "panel", "members": [SOLVE]} | $.candidate.design.members should have 2 to 8 items, found 1
            {"node": "vote", "samples": 3} | $.candidate.design lacks the key 'of'
            {"node": "solve", "role": "poet", "prompt": 0, "temperature": 0.5} | $.candidate.design.role should be one of
            {"node": "vote", "samples": 3, "of": {"node": "python"}} | $.candidate.design.of fits none of the alternatives
            """)
    void whatDoesNotFitIsToldWithItsPlace(String design, String problem) {
        String found = ALL.problemOf(proposal(design)).orElse("nothing");
        assertTrue(found.startsWith(problem), found);
    }

    @Test
    void nodesThatMayNotBeUsedAreNotInTheSchema() {
        Set<NodeKind> few = EnumSet.of(NodeKind.SOLVE, NodeKind.VOTE);
        SchemaCheck check = new SchemaCheck(new ReplySchema("proposal", DesignSchema.ofProposal(few)));
        assertTrue(check.problemOf(proposal("{\"node\": \"panel\", \"members\": [SOLVE, SOLVE]}"))
                .isPresent());
        assertEquals(4, DesignSchema.inWords(few).lines().count());
    }
}
