package io.cambrian.schedules.study.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short form of the study: real processes and SIGKILL; the long form is the command {@code study kills}. */
class KillStudyTest {

    @TempDir
    Path directory;

    @Test
    void anEvolutionKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        String spec = example("kills/evolution").replaceFirst("evaluations: \\d+", "evaluations: 40");
        requireEqualDigests(spec, List.of(2));
    }

    @Test
    void aPopulationKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        String spec = example("kills/population").replaceFirst("environment-steps: \\d+", "environment-steps: 8192");
        requireEqualDigests(spec, List.of(1, 2));
    }

    @Test
    void aPopulationWithOneMemoryKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        requireEqualDigests(example("kills/searl").replaceFirst("total-steps: \\d+", "total-steps: 4800"), List.of(2));
    }

    @Test
    void deepQLearningWithOneMemoryKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        String spec = example("searl-dqn")
                .replaceFirst("total-steps: \\d+", "total-steps: 4000\n  least-updates: 50\n  train-fraction: 0")
                .replaceFirst("environment-steps: \\d+", "environment-steps: 4000");
        requireEqualDigests(spec, List.of(2));
    }

    @Test
    void livesOfSelfTuningAgentsKilledThreeTimesEndLikeThoseLeftAlone() throws IOException, InterruptedException {
        String spec = example("kills/self-tuning").replaceFirst("environment-steps: \\d+", "environment-steps: 9000");
        requireEqualDigests(spec, List.of(2));
    }

    @Test
    void aMetaTrainingKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        String spec = example("kills/rule")
                .replaceFirst("evaluations: \\d+", "evaluations: 17")
                .replaceFirst("meta-steps: \\d+", "meta-steps: 4");
        requireEqualDigests(spec, List.of(1, 2));
    }

    @Test
    void levelsReplayedByRegretKilledThreeTimesEndLikeThoseLeftAlone() throws IOException, InterruptedException {
        String spec = example("kills/groove")
                .replaceFirst("evaluations: \\d+", "evaluations: 17")
                .replaceFirst("meta-steps: \\d+", "meta-steps: 4");
        requireEqualDigests(spec, List.of(2));
    }

    @Test
    void anAgentSearchKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        String spec =
                example("kills/agents").replaceFirst("problems-per-candidate: \\d+", "problems-per-candidate: 65536");
        requireEqualDigests(spec, List.of(2));
    }

    private void requireEqualDigests(String spec, List<Integer> threads) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("spec.yaml"), spec);
        for (KillStudy.Result result :
                new KillStudy(file, directory).run(3, threads, 1, new PrintWriter(new StringWriter()))) {
            assertEquals(result.expected(), result.digest());
            assertTrue(result.kills() >= 1, "killed " + result.kills() + " times");
        }
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("examples", name + ".yaml"));
    }
}
