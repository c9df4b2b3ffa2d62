package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.schedules.spec.yaml.MisfitException;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.spec.yaml.YamlParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyPlacesTest {

    private static final String SPEC = """
            name: x
            evaluations: 10
            trainer:
              hidden: [4]
              learning-starts: 100
            stages:
              - suite: minatar/train
                environment-steps: 5000
              - task: Catch
                environment-steps: 2000
            profiles:
              overnight:
                trainer:
                  learning-starts: 4000
            """;

    private final KeyPlaces places = new KeyPlaces("spec.yaml", new YamlParser("spec.yaml").parse(SPEC));

    @Test
    void keysAreFoundInGroups() {
        assertEquals(2, places.line("evaluations"));
        assertEquals(5, places.line("trainer.learning-starts"));
    }

    @Test
    void keysThatAreLeftOutStandWhereTheirGroupDoes() {
        assertEquals(4, places.line("trainer.discount"));
        assertEquals(1, places.line("meta-learner.population"));
    }

    @Test
    void anEntryWithASuiteIsAsManyStagesAsTheSuiteHasMembers() {
        assertEquals(7, places.line("stages[0].task"));
        assertEquals(8, places.line("stages[1].environment-steps"));
        assertEquals(9, places.line("stages[2].task"));
        assertEquals(10, places.line("stages[2].environment-steps"));
    }

    @Test
    void aMisfitIsToldWithTheLineOfTheProfileThatBringsIt() {
        SpecException refused = assertThrows(
                SpecException.class,
                () -> RunSpecReader.read("spec.yaml", SPEC, Optional.of("overnight"), spec -> {
                    throw new MisfitException("trainer.learning-starts", "The night is too short.");
                }));
        assertEquals("spec.yaml, line 14: the night is too short.", refused.getMessage());
    }

    @Test
    void aMisfitThatBeginsWithANameKeepsItsCapital() {
        assertEquals(
                "spec.yaml, line 1: 'Sim3F' has problems.",
                places.placed(new MisfitException("name", "'Sim3F' has problems."))
                        .getMessage());
        assertEquals(
                "spec.yaml, line 1: PPO has no loss.",
                places.placed(new MisfitException("name", "PPO has no loss.")).getMessage());
    }
}
