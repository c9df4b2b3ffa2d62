package io.cambrian.evaluators.problem.question;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.evaluators.endpoint.Chat;
import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Message;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.ReplyCounts;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.StructuredChat;
import io.cambrian.evaluators.endpoint.Usage;
import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentDesignFormat;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Designs attempt questions with a model that can add, unless its seed is odd. */
class QuestionProblemsTest {

    private static final Pattern SUM = Pattern.compile("What is (\\d+) \\+ 1\\?");
    private static final QuestionBank BANK = new QuestionBank(IntStream.range(0, 60)
            .mapToObj(i -> new Question("What is " + i + " + 1?", List.of(String.valueOf(i + 1)), Checker.NUMERIC))
            .toList());

    private final Queue<ChatRequest> requests = new ConcurrentLinkedQueue<>();

    private static AgentDesign design(String root) {
        return new AgentDesignFormat().read("{\"kind\":\"agent-design\",\"version\":1,\"design\":" + root + "}");
    }

    private QuestionProblems problems(Chat chat) {
        Chat noting = request -> {
            requests.add(request);
            return chat.ask(request);
        };
        Respondents respondents = new Respondents(
                new StructuredChat(noting, new ReplyCounts(), StructuredChat.USUAL_REPAIR),
                List.of("small", "large"),
                Sampling.USUAL.withTemperature(1),
                WorkerPrompts.in(Optional.empty()));
        return new QuestionProblems(BANK, () -> respondents, 2, 12, 5);
    }

    private static Reply say(String json) {
        return new Reply.Answered(json, new Usage(1, 1));
    }

    private static int right(ChatRequest request) {
        Matcher sum = SUM.matcher(request.messages().get(1).text());
        assertTrue(sum.find());
        return Integer.parseInt(sum.group(1)) + 1;
    }

    /** Right at even draws, right about what is right, routes to the second expert. */
    private static Reply adding(ChatRequest request) {
        int right = right(request);
        String task = request.messages().get(1).text();
        return switch (request.schema().orElseThrow().name()) {
            case "solve", "judge", "merge" ->
                say("{\"thinking\":\"add\",\"answer\":\"" + (request.draw() % 2 == 0 ? right : right + 1) + "\"}");
            case "verify" ->
                say("{\"thinking\":\"check\",\"correct\":" + task.contains("answered: " + right + ".") + "}");
            case "choose" -> say("{\"thinking\":\"sums\",\"choice\":2}");
            case "plan" -> say("{\"thinking\":\"\",\"plan\":\"carry the one\"}");
            case "split" -> say("{\"thinking\":\"\",\"parts\":[\"the tens\",\"the ones\"]}");
            default -> throw new IllegalArgumentException(request.toString());
        };
    }

    private Attempts attempt(String root, int count) {
        return problems(QuestionProblemsTest::adding).prepare(design(root)).attempt(new SearchSeed(3), 0, count);
    }

    @Test
    void aSingleCallIsAskedOncePerQuestion() {
        Attempts attempts = attempt("{\"node\":\"solve\",\"role\":\"expert-1\",\"temperature\":0.25,\"model\":1}", 9);
        assertArrayEquals(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1}, attempts.scores());
        assertEquals(
                List.of(new Attempts.Reading("calls", 9), new Attempts.Reading("verifier-calls", 0)),
                attempts.readings());
        assertEquals(9, requests.size());
        ChatRequest request = requests.element();
        assertEquals("large", request.model());
        assertEquals(Sampling.USUAL.withTemperature(0.25), request.sampling());
        assertEquals(Message.Role.SYSTEM, request.messages().getFirst().role());
        assertTrue(request.messages().getFirst().text().startsWith("You are a mathematician."));
    }

    @Test
    void samplesOfAVoteAreDifferentDraws() {
        attempt("{\"node\":\"vote\",\"samples\":5,\"of\":{\"node\":\"solve\"}}", 4);
        Set<ChatRequest> different = new HashSet<>(requests);
        assertEquals(20, different.size());
        assertEquals(
                4,
                different.stream().map(request -> request.drawnAs(0)).distinct().count());
    }

    @Test
    void everyKindOfCallIsUnderstood() {
        String all =
                "{\"node\":\"route\",\"members\":[{\"node\":\"solve\"},{\"node\":\"debate\",\"rounds\":1,\"members\":["
                        + "{\"node\":\"refine\",\"rounds\":1,\"of\":{\"node\":\"plan\",\"turns\":1,\"of\":{\"node\":\"solve\"}}},"
                        + "{\"node\":\"decompose\",\"parts\":2,\"of\":{\"node\":\"solve\"}}]}]}";
        Attempts attempts = attempt(all, 10);
        assertEquals(10, attempts.scores().length);
        assertEquals(
                Set.of("choose", "solve", "verify", "plan", "split", "merge", "judge"),
                new HashSet<>(requests.stream()
                        .map(request -> request.schema().orElseThrow().name())
                        .toList()));
        assertTrue(requests.stream()
                .anyMatch(request -> request.messages().get(1).text().contains("Follow this plan: carry the one")));
        assertTrue(requests.stream()
                .anyMatch(request ->
                        request.messages().get(1).text().contains("Answer only this part of the question: the tens")));
    }

    @Test
    void theSameSeedAsksTheSameQuestionsInAnyOrder() {
        Attempts whole = attempt("{\"node\":\"vote\",\"samples\":3,\"of\":{\"node\":\"solve\"}}", 10);
        Set<ChatRequest> once = new HashSet<>(requests);
        requests.clear();
        Solver solver = problems(QuestionProblemsTest::adding)
                .prepare(design("{\"node\":\"vote\",\"samples\":3,\"of\":{\"node\":\"solve\"}}"));
        Attempts last = solver.attempt(new SearchSeed(3), 6, 4);
        solver.attempt(new SearchSeed(3), 0, 6);
        assertEquals(once, new HashSet<>(requests));
        assertEquals(whole.scores()[6], last.scores()[0]);
    }

    private Outcome train(Chat chat, String root) {
        Task task = Task.of("questions", problems(chat), new ScoreRange(0, 1, "a share"));
        Evaluation evaluation = new ProblemTrainer<>(AgentDesign.class)
                .train(
                        new Assignment<>(design(root), task, Budget.ofEnvironmentSteps(20), new SearchSeed(3)),
                        Observer.NONE);
        return evaluation.outcome();
    }

    @Test
    void anEndpointThatFailsGivesNoScore() {
        Chat failing = request -> right(request) % 7 == 0
                ? new Reply.Failed(new Fault.Unreachable(4, "status 500"), Usage.NONE)
                : adding(request);
        Outcome.EnvironmentFailed failed =
                assertInstanceOf(Outcome.EnvironmentFailed.class, train(failing, "{\"node\":\"solve\"}"));
        assertTrue(failed.reason().contains("a worker was asked to solve, but the endpoint did not answer in 4 tries"));
    }

    @Test
    void aBlankReplyIsDrawnAnewAndNeverAnAnswer() {
        Chat blankAtFirst = request ->
                request.draw() % 2 == 0 ? new Reply.Failed(new Fault.Blank(), Usage.NONE) : adding(request.drawnAs(0));
        assertEquals(
                1,
                assertInstanceOf(Outcome.Scored.class, train(blankAtFirst, "{\"node\":\"solve\"}"))
                        .score());

        Chat blank = request -> new Reply.Failed(new Fault.Blank(), Usage.NONE);
        assertInstanceOf(Outcome.EnvironmentFailed.class, train(blank, "{\"node\":\"solve\"}"));
    }

    @Test
    void whatQuestionsCannotServeIsRefusedBeforeAnythingIsAsked() {
        Verdict verdict = problems(QuestionProblemsTest::adding)
                .check(design("{\"node\":\"use-tool\",\"tool\":\"calculator\",\"of\":{\"node\":\"solve\"}}"));
        assertInstanceOf(Verdict.Rejected.class, verdict);
        assertInstanceOf(
                Verdict.Rejected.class,
                problems(QuestionProblemsTest::adding).check(design("{\"node\":\"solve\",\"model\":2}")));
    }
}
