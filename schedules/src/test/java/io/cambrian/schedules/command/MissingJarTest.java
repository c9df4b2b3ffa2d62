package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.discovery.DiscoveryListener;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.jar.LessonJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A run goes on after its jar was away, and what it had found could be shown meanwhile. */
class MissingJarTest extends CommandCase {

    private static final Path LESSON = Path.of("..", "docs", "course", "lesson-5-your-own-meta-learner");
    private static final int BEFORE_THE_PARK = 3;
    private static final Pattern CANDIDATE = Pattern.compile("\"candidate\":\"([0-9a-f]{32})\"");

    @Test
    void resumingIsRefusedWithoutTheJarLosesNothingAndGoesOnWithIt() throws IOException, InterruptedException {
        Path jar = LessonJar.of(LESSON, source -> source, directory);
        RunSpec spec = RunSpecReader.read("climb.yaml", """
                name: climb
                evaluations: 6
                jars: ['%s']
                search-space: {kind: heuristic, domain: packing, size: 10}
                meta-learner: {kind: hill-climbing, initial: [best-fit]}
                stages: [{task: Packing-weibull-100, problems: 2}]
                report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
                """.formatted(jar));
        RunId run = start(spec, "archive", BEFORE_THE_PARK);
        Path journal = directory.resolve("archive").resolve("journal.jsonl");
        String stored = Files.readString(journal);

        Path elsewhere = Files.move(jar, directory.resolve("elsewhere.jar"));
        List<String> refusal = elsewhere(ExitCode.SPEC, "resume", run.toString());
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(
                refusal.getFirst()
                        .matches("The spec of run " + run + ", line \\d+: 'jars\\[0\\]': there is no jar '" + jar
                                + "'; build it, or put it there again\\."),
                refusal.toString());
        assertEquals(stored, Files.readString(journal), "nothing is lost, and nothing is added");

        String candidate =
                CANDIDATE.matcher(stored).results().findFirst().orElseThrow().group(1);
        List<String> shown = elsewhere(ExitCode.OK, "show", candidate);
        assertTrue(shown.getFirst().startsWith(candidate), shown.toString());

        Files.move(elsewhere, jar);
        Invocation resumed = cambrian("resume", run.toString(), "--export-to", path("exported"));
        assertEquals(0, resumed.code(), resumed.err());
        RunId straight = start(spec, "straight", Integer.MAX_VALUE);
        assertEquals(
                Invocation.of("digest", straight.toString(), "--archive", path("straight"))
                        .out(),
                cambrian("digest", run.toString()).out());
    }

    /** @param polls how often it is asked whether the run shall park before it shall */
    private RunId start(RunSpec spec, String archive, int polls) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(polls);
        try (Archive opened = Archive.open(directory.resolve(archive))) {
            RunSession session = RunSession.start(opened, spec, Backends.best(), "test", () -> Instant.EPOCH);
            session.advance(1, DiscoveryListener.NONE, () -> left.getAndDecrement() <= 0, () -> "test");
            return session.run();
        }
    }

    /** What a process that has never seen the jar says to a command about the archive. */
    private List<String> elsewhere(ExitCode expected, String command, String what)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cambrian.class.getName(),
                        command,
                        what,
                        "--archive",
                        path("archive"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected.number(), process.waitFor(), printed);
        List<String> lines = printed.lines().toList();
        assertTrue(lines.getFirst().contains("incubator modules"), printed);
        return lines.subList(1, lines.size());
    }
}
