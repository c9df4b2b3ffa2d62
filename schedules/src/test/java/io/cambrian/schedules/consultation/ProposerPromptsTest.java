package io.cambrian.schedules.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.prompt.PromptException;
import io.cambrian.metalearners.agentsearch.archive.Reading;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Vocabulary;
import io.cambrian.searchspace.heuristic.LinearHeuristicSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model is asked. */
class ProposerPromptsTest {

    private static final AgentSpace SPACE = AgentSpace.of(Vocabulary.SIM_3F);
    private static final List<Example<AgentDesign>> EXAMPLES = List.of(
            new Example<>(NamedDesigns.byName("filter-5"), 0.767, 400, List.of(new Reading("calls", 10))),
            new Example<>(NamedDesigns.byName("vote-5"), 0.684, 100, List.of()));

    @TempDir
    private Path folder;

    private static RunSpec spec(String more) {
        return RunSpecReader.read("asks", """
                name: asks
                search-space: {kind: agent-design}
                meta-learner: {kind: agent-search, consulting: {}}
                stages:
                  - {task: Sim3F, problems: 1000}
                endpoint: {model: m%s}
                """.formatted(more));
    }

    private PromptWriter<AgentDesign> own(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return ProposerPrompts.of(spec(", prompts: '" + folder + "'"), SPACE);
    }

    @Test
    void theUsualQuestionSaysEverythingThatAReplyNeeds() {
        String question = ProposerPrompts.of(spec(""), SPACE).question(EXAMPLES);
        for (NodeKind kind : Vocabulary.SIM_3F.nodes().keySet()) {
            assertTrue(question.contains("{\"node\": \"" + kind.text() + "\""), kind.text());
        }
        assertTrue(question.contains("\"Sim3F\""));
        assertTrue(
                question.contains("score 0.767 (standard error 0.021), calls 10.00 - Filter 5 of generic\n{\"kind\""));
        assertTrue(question.contains("score 0.684 (standard error 0.046) - Vote 5 of generic\n"));
        assertTrue(question.contains("at most 4 nodes deep"));
    }

    @Test
    void textsOfTheUserTakeTheirPlace() throws IOException {
        PromptWriter<AgentDesign> writer = own("question.md", "Beat these:\n{examples}\n{\"thought\": 1}");
        assertTrue(writer.question(EXAMPLES).startsWith("Beat these:\nscore 0.767"));
        assertTrue(writer.repair("Q {fault}", "R", "F").contains("Q {fault}"), "what is quoted is not filled in");
    }

    @Test
    void aQuestionThatShowsNothingIsRefused() {
        PromptException blind = assertThrows(PromptException.class, () -> own("question.md", "Propose a design."));
        assertEquals(
                "the prompt question.md has no place {examples}, without which it asks in vain", blind.getMessage());
    }

    @Test
    void onlyAgentDesignsHaveAWordedLanguage() {
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> ProposalLanguage.of(LinearHeuristicSpace.packing()))
                        .getMessage()
                        .contains("search 'agent-design'"));
    }
}
