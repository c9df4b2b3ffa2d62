package io.cambrian.schedules.spec.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentSearchSpecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", candidates: 30, parents: greedy, fresh-share: 0, selection: argmax",
                ", parents: none, racing: {problems-per-candidate: 200, first: 32, batch: 32, least: 128, finalists: 3}",
                ", racing: {chance: shared-start}, novelty: {fingerprints: true, signatures: true}",
                ", islands: {count: 3}, inherit: proposer, margin: 0.05, steepness: 5",
                ", cells: [{reading: calls, low: 0, high: 15, bins: 5},"
                        + " {reading: verifier-calls, share-of: calls, low: 0, high: 1}]"
            })
    void keysAreWrittenAndRead(String keys) {
        RunSpec spec = read(keys);
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
    }

    @Test
    void whatStagesWithHurdlesNeedIsAPlainChoice() {
        Experiments.check(read(", selection: argmax"));
    }

    @Test
    void theExampleCanBeRunByDayAndByNight() {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", "agents-sim3f.yaml"), profile);
            assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
            Experiments.check(spec);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "selection: racing|'Catch' has an environment to learn in; use 'selection: argmax'",
                "novelty: {signatures: true}|they need racing with a shared start",
                "racing: {least: 0}|'meta-learner.racing.least'",
                "racing: {problems-per-candidate: 64}|is less than the first 64 and its share of 4 batches of 64",
                "islands: {count: 7}|from 1 to 4 islands, found 7",
                "parents: everybody|'meta-learner.parents'"
            })
    void mistakesGetOneSentence(String keys, String expected) {
        String message = String.valueOf(assertThrows(SpecException.class, () -> Experiments.check(read(", " + keys)))
                .getMessage());
        assertTrue(message.contains(expected), message);
    }

    private static RunSpec read(String keys) {
        return RunSpecReader.read("test.yaml", """
                name: archive
                search-space: {kind: loss}
                meta-learner: {kind: agent-search%s}
                stages:
                  - {task: Catch, environment-steps: 2000}
                """.formatted(keys));
    }
}
