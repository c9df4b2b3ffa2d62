package io.cambrian.metalearners.agentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Silence;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultingTest {

    private static final RootSeed ROOT = new RootSeed(7);
    private static final IntegerVectors SPACE = NoisyProblems.SPACE;
    private static final IntegerVector ZERO = new IntegerVector(Collections.nCopies(8, 0));
    private static final PromptWriter<IntegerVector> WRITER = new Plainly();
    private static final ConsultingSettings ALWAYS = new ConsultingSettings(OptionalDouble.of(1), 3, 2);
    private static final int CANDIDATES = 24;

    /** Says what it must and no more. */
    private static final class Plainly implements PromptWriter<IntegerVector> {

        @Override
        public String question(List<Example<IntegerVector>> examples) {
            return "Better than these?"
                    + examples.stream()
                            .map(example -> "\nscore " + example.score() + " on " + example.problems() + " problems, "
                                    + example.readings().getFirst().name() + ": " + example.candidate())
                            .collect(Collectors.joining());
        }

        @Override
        public String repair(String question, String reply, String fault) {
            return question + "\nYou said: " + reply + "\nBut: " + fault;
        }
    }

    private static ArchiveSearch<IntegerVector> search(ConsultingSettings consulting) {
        return ArchiveSearch.consulting(SPACE, ArchiveSettings.usual(CANDIDATES), List.of(ZERO), consulting, WRITER);
    }

    /** Runs a search whose k-th question is answered by the k-th outcome. */
    private static NoisyProblems.Result run(ConsultingSettings consulting, int window, LongFunction<Outcome> replies) {
        long[] asked = {0};
        return new NoisyProblems(ROOT.search(), 128)
                .consulting(proposal -> replies.apply(asked[0]++))
                .run(search(consulting), window, state -> state);
    }

    private static Stream<Proposal<IntegerVector>> by(String operator, NoisyProblems.Result result) {
        return result.told().stream().filter(proposal -> proposal.operator().equals(operator));
    }

    /** The k-th vector in the order of numbers to the base 4. */
    private static Outcome suggestion(long k) {
        String vector = IntStream.range(0, 8)
                .mapToObj(i -> String.valueOf((k + 1) >> (2 * i) & 3))
                .toList()
                .toString();
        return new Outcome.Replied("Think of {vectors}.\n```json\n{\"thought\": \"a [brace\", \"candidate\": " + vector
                + "}\n```\nThat is all.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatIsRepliedIsProposed(int window) {
        NoisyProblems.Result result = run(ALWAYS, window, ConsultingTest::suggestion);
        assertEquals(CANDIDATES, result.state().members().size());
        // what comes before the first candidate is measured has nothing to show
        assertTrue(by(Operator.LLM, result).count() > CANDIDATES / 2);
        assertEquals(Map.of(), result.state().dialogue().faults());
        assertEquals(CANDIDATES * 128, result.problems());
    }

    @Test
    void questionsShowTheBestAndSomeOthersButNeverAll() {
        NoisyProblems.Result result = run(ALWAYS, 1, ConsultingTest::suggestion);
        Proposal<IntegerVector> last =
                by(Operator.CONSULT, result).reduce((one, other) -> other).orElseThrow();
        String prompt = ((Course.Consultation) last.course()).prompt();
        assertEquals(5, prompt.split("score ", -1).length - 1);
        assertEquals(5, last.parents().size());
        assertTrue(prompt.startsWith("Better than these?\nscore 0."), prompt);
        assertTrue(prompt.contains(" problems, calls: "), prompt);
        assertFalse(search(ALWAYS).stands(Operator.CONSULT));
    }

    @Test
    void aFaultIsRepairedOnceAndThenTheOperatorsGoOn() {
        NoisyProblems.Result result = run(ALWAYS, 1, k -> new Outcome.Replied("I have no idea."));
        // each place but the first costs a question and its repair
        assertEquals(
                Map.of("no-json", 2L * (CANDIDATES - 1)),
                result.state().dialogue().faults());
        assertEquals(CANDIDATES, result.state().members().size());
        List<String> prompts = by(Operator.CONSULT, result)
                .limit(2)
                .map(proposal -> ((Course.Consultation) proposal.course()).prompt())
                .toList();
        assertEquals(
                prompts.get(0) + "\nYou said: I have no idea.\nBut: There is no JSON object in the reply.",
                prompts.get(1));
    }

    @Test
    void aRepairedReplyIsProposed() {
        NoisyProblems.Result result =
                run(ALWAYS, 1, k -> k % 2 == 0 ? new Outcome.Replied("{\"candidate\": [1, x") : suggestion(k));
        assertEquals(CANDIDATES - 1, by(Operator.LLM, result).count());
        assertEquals(
                Map.of("ill-formed", (long) CANDIDATES - 1),
                result.state().dialogue().faults());
    }

    @Test
    void faultsAreToldApart() {
        NoisyProblems.Result result =
                run(ALWAYS, 1, k -> new Outcome.Replied(k % 2 == 0 ? "[1, 2]" : "[0,0,0,0,0,0,0,0]"));
        assertEquals(
                Map.of("rejected", (long) CANDIDATES - 1, "known", (long) CANDIDATES - 1),
                result.state().dialogue().faults());
    }

    @Test
    void noReplyLetsTheSearchGoOnAndACapEndsTheAsking() {
        NoisyProblems.Result result = run(
                ALWAYS,
                1,
                k -> new Outcome.Unanswered(
                        k < 3 ? Silence.BLANK : Silence.CAP_REACHED, "The cap of 1 dollar is reached."));
        assertEquals(4, result.state().dialogue().consultations());
        assertEquals(
                Optional.of("cap-reached: The cap of 1 dollar is reached."),
                result.state().dialogue().stopped());
        assertEquals(CANDIDATES, result.state().members().size());
        assertEquals(CANDIDATES * 128, result.problems());
    }

    @Test
    void theBanditPrefersWhatSucceeds() {
        // replies that are useless: after its first pulls the arm is pulled ever more rarely
        long useless = run(ConsultingSettings.USUAL, 1, k -> new Outcome.Unanswered(Silence.BLANK, "Nothing."))
                .state()
                .dialogue()
                .consultations();
        assertTrue(useless >= 2 && useless < CANDIDATES / 2, "asked " + useless + " times");
    }

    @Test
    void aDialogueCanBeWrittenAndReadAtAnyPoint() {
        StateFormat<ArchiveState<IntegerVector>> format = search(ALWAYS).stateFormat();
        LongFunction<Outcome> replies = k -> k % 3 == 0 ? new Outcome.Replied("What?") : suggestion(k);
        long[] asked = {0};
        NoisyProblems.Result interrupted = new NoisyProblems(ROOT.search(), 128)
                .consulting(proposal -> replies.apply(asked[0]++))
                .run(search(ALWAYS), 3, state -> {
                    assertEquals(state, format.read(format.write(state)));
                    return format.read(format.write(state));
                });
        assertEquals(run(ALWAYS, 3, replies), interrupted);
    }
}
