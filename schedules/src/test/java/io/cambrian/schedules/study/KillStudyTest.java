package io.cambrian.schedules.study;

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
    void aRunKilledThreeTimesEndsLikeOneLeftAlone() throws IOException, InterruptedException {
        Path spec = Files.writeString(
                directory.resolve("spec.yaml"),
                Files.readString(Path.of("examples", "kill-study.yaml"))
                        .replaceFirst("evaluations: \\d+", "evaluations: 40"));
        StringWriter progress = new StringWriter();
        List<KillStudy.Result> results =
                new KillStudy(spec, directory).run(3, List.of(2), 1, new PrintWriter(progress));
        KillStudy.Result result = results.getFirst();
        assertEquals(result.expected(), result.digest());
        assertTrue(result.kills() >= 1, "killed " + result.kills() + " times");
    }
}
