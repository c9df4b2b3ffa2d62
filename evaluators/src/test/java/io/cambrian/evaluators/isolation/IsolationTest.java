package io.cambrian.evaluators.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.NoAnswerException;
import io.cambrian.evaluators.problem.design.CallsOfWorkers;
import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.EchoingWorkers;
import io.cambrian.evaluators.problem.design.RecordedAnswers;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.design.AgentDesignExporter;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private static final String CALLS = """
            public interface Calls {
                String ask(String request, String worker, java.util.List<String> seen);

                int left();
            }
            """;

    private static Isolation isolation;

    private final CallsOfWorkers calls = new CallsOfWorkers(EchoingWorkers.problems());

    @BeforeAll
    static void open() {
        isolation = OpenedIsolation.with(Limits.usual());
    }

    @AfterAll
    static void close() {
        if (isolation != null) {
            isolation.close();
        }
    }

    private static String source(String body) {
        return "public final class Mine {\n" + CALLS
                + "    static int asked;\n"
                + "    public static String answer(String problem, Calls calls) throws Exception {\n" + body
                + "\n}\n}\n";
    }

    private static CompiledDesign compiled(String body) {
        return assertInstanceOf(Compilation.Compiled.class, isolation.compile("Mine", source(body)))
                .design();
    }

    private Ending answer(String body) {
        calls.begin(new SearchSeed(1), 0);
        try (IsolatedDesign design = isolation.begin(compiled(body))) {
            return design.answer("", calls);
        }
    }

    @Test
    void aDesignAsksAndAnswers() {
        String body = """
                String first = calls.ask("solve", "generic", java.util.List.of());
                String second = calls.ask("solve", "expert-1", java.util.List.of("refused " + first));
                return calls.ask("verify " + second, "generic", java.util.List.of()).equals("yes") ? second : first;
                """;
        assertEquals(new Ending.Answered("a1"), answer(body));
        assertEquals(3, calls.calls());
        assertEquals(
                new JavaDesignTrial.Result.Measured(1, 3),
                new JavaDesignTrial(isolation, compiled(body), EchoingWorkers.problems())
                        .attempt(new ReportSeed(1), 5));
    }

    @Test
    void noProblemKnowsOfTheOneBefore() {
        try (IsolatedDesign design = isolation.begin(compiled("return String.valueOf(asked++);"))) {
            assertEquals(new Ending.Answered("0"), design.answer("", calls));
            assertEquals(new Ending.Answered("0"), design.answer("", calls));
        }
    }

    @Test
    void anAnswerThatNoWorkerHasGivenIsNone() {
        JavaDesignTrial trial = new JavaDesignTrial(isolation, compiled("return \"a1\";"), EchoingWorkers.problems());
        JavaDesignTrial.Result.Void nothing =
                assertInstanceOf(JavaDesignTrial.Result.Void.class, trial.attempt(new ReportSeed(1), 5));
        assertEquals(0, nothing.problem());
        assertInstanceOf(Failure.Misasked.class, nothing.failure());
    }

    @Test
    void requestsThatDoNotExistAreTold() {
        Failure.Misasked misasked = assertInstanceOf(
                Failure.Misasked.class, answer("return calls.ask(\"sovle\", \"generic\", java.util.List.of());"));
        assertTrue(misasked.reason().contains("did you mean 'solve'"), misasked.reason());
    }

    @Test
    void errorsOfTheCompilerComeWithTheirLines() {
        Compilation.Failed failed =
                assertInstanceOf(Compilation.Failed.class, isolation.compile("Mine", source("return 7;")));
        assertTrue(
                failed.failure().reason().startsWith("line 9: incompatible types"),
                failed.failure().reason());
    }

    @Test
    void onlyTheBaseModuleIsThere() {
        Compilation.Failed failed = assertInstanceOf(
                Compilation.Failed.class,
                isolation.compile("Mine", source("return java.net.http.HttpClient.class.getName();")));
        assertTrue(
                failed.failure().reason().contains("java.net.http"),
                failed.failure().reason());
    }

    @Test
    void anotherShapeIsNoDesign() {
        Failure.Refused refused = assertInstanceOf(
                Failure.Refused.class,
                ending(
                        "public class Mine { public static String answer(String problem, Runnable calls) { return null; } }"));
        assertTrue(refused.reason().contains("int left()"), refused.reason());
        assertInstanceOf(Compilation.Failed.class, isolation.compile("Mine", "class Other {}"));
    }

    private Ending ending(String source) {
        CompiledDesign design = assertInstanceOf(Compilation.Compiled.class, isolation.compile("Mine", source))
                .design();
        try (IsolatedDesign isolated = isolation.begin(design)) {
            return isolated.answer("", calls);
        }
    }

    /** The class is in a package, like any that was exported. */
    @Test
    void anExportedDesignComesBackAsItLeft() {
        AgentDesign design = NamedDesigns.byName("filter-5");
        ExportedClass exported = AgentDesignExporter.export(
                design, "com.example.designs", "Filter", Evidence.none(), RecordedAnswers.of(design));
        CompiledDesign compiled = assertInstanceOf(
                        Compilation.Compiled.class, isolation.compile("Filter", exported.source()))
                .design();
        DesignProblems problems = EchoingWorkers.problems();
        Attempts attempts = problems.prepare(design).attempt(new ReportSeed(1), 0, 3);
        assertEquals(
                new JavaDesignTrial.Result.Measured(
                        (attempts.scores()[0] + attempts.scores()[1] + attempts.scores()[2]) / 3,
                        attempts.readings().getFirst().sum() / 3),
                new JavaDesignTrial(isolation, compiled, problems).attempt(new ReportSeed(1), 3));
    }

    @Test
    void theEnvironmentIsEmpty() {
        assertEquals(
                new Ending.Answered("{} /empty"),
                answer("return System.getenv() + \" \" + System.getProperty(\"user.dir\");"));
    }

    @Test
    void slowRepliesAreNotHeldAgainstTheDesign() {
        Limits impatient = new Limits(Duration.ofMillis(500), 10, 64, 1 << 20);
        try (Isolation quick = OpenedIsolation.with(impatient);
                IsolatedDesign design = quick.begin(compiled("return calls.left() + \"\" + calls.left();"))) {
            assertEquals(new Ending.Answered("77"), design.answer("", new SlowCalls(Duration.ofMillis(400))));
        }
    }

    @Test
    void whenNobodyRepliesTheDesignIsNotToBlame() {
        try (IsolatedDesign design =
                isolation.begin(compiled("return calls.ask(\"solve\", \"generic\", java.util.List.of());"))) {
            assertThrows(NoAnswerException.class, () -> design.answer("", new SlowCalls(Duration.ZERO)));
        }
    }

    /** Takes its time to count, and never answers. */
    private record SlowCalls(Duration delay) implements io.cambrian.evaluators.problem.design.worker.Calls {

        @Override
        public String ask(String request, String worker, List<String> seen) {
            throw new NoAnswerException("nobody is there");
        }

        @Override
        public int left() {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return 7;
        }
    }
}
