package io.cambrian.metalearners.agentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.agentsearch.archive.Feature;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings.Inheritance;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSearchTest extends MetaLearnerContract<IntegerVector, ArchiveState<IntegerVector>> {

    private static final RootSeed ROOT = new RootSeed(5);
    private static final int CANDIDATES = 30;
    private static final IntegerVectors SPACE = NoisyProblems.SPACE;
    private static final IntegerVector ZERO = new IntegerVector(Collections.nCopies(8, 0));
    private static final IntegerVector ONE = new IntegerVector(Collections.nCopies(8, 1));
    private static final Racing RACING = Racing.usual(12_800);
    private static final ArchiveSettings USUAL = ArchiveSettings.usual(CANDIDATES);
    private static final List<Feature> CALLS = List.of(new Feature("calls", Optional.empty(), 0, 24, 6));

    @Override
    protected MetaLearner<IntegerVector, ArchiveState<IntegerVector>> learner() {
        return search(ArchiveSettings.usual(100).with(new IslandSettings(2, 10, 20)));
    }

    @Override
    protected MetaLearner<IntegerVector, ArchiveState<IntegerVector>> learnerBoundToRepeat() {
        return new ArchiveSearch<>(new IntegerVectors(2, 1), ArchiveSettings.usual(100), List.of());
    }

    @Override
    protected Outcome outcome(IntegerVector candidate) {
        return new IntegerVectors(candidate.values().size(), 3).outcome(candidate);
    }

    private static ArchiveSearch<IntegerVector> search(ArchiveSettings settings) {
        return new ArchiveSearch<>(SPACE, settings, List.of(ZERO, ONE));
    }

    private static NoisyProblems.Result run(ArchiveSettings settings, int window) {
        return new NoisyProblems(ROOT.search(), 128).run(search(settings), window, state -> state);
    }

    static Stream<ArchiveSettings> everything() {
        return Stream.of(
                USUAL,
                USUAL.with(Parents.GREEDY),
                USUAL.with(Parents.NONE),
                USUAL.with(new Argmax()),
                USUAL.with(new IslandSettings(3, 10, 20)),
                USUAL.with(RACING.with(Racing.Chance.SHARED_START)).with(NoveltySettings.BEHAVIOUR),
                USUAL.withCells(CALLS),
                USUAL.with(ProposerSettings.USUAL.with(Inheritance.WEIGHTS)),
                USUAL.with(ProposerSettings.USUAL.with(Inheritance.PROPOSER)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void anySearchCanBeWrittenAndReadAtAnyPointAndGoesOnTheSame(ArchiveSettings settings) {
        StateFormat<ArchiveState<IntegerVector>> format = search(settings).stateFormat();
        NoisyProblems problems = new NoisyProblems(ROOT.search(), 128);
        NoisyProblems.Result interrupted = problems.run(search(settings), 3, state -> {
            ArchiveState<IntegerVector> read = format.read(format.write(state));
            assertEquals(state, read);
            return read;
        });
        assertEquals(run(settings, 3), interrupted);
    }

    @Test
    void anUnknownPurposeOfAProposalIsRefused() {
        ArchiveSearch<IntegerVector> search = search(USUAL);
        StateFormat<ArchiveState<IntegerVector>> format = search.stateFormat();
        String state = format.write(search.ask(search.init(ROOT.search())).state());
        StateFormatException refusal =
                assertThrows(StateFormatException.class, () -> format.read(state.replace("birth", "brith")));
        assertTrue(String.valueOf(refusal.getMessage()).contains("found 'brith'"), refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothingIsProposedTwice(ArchiveSettings settings) {
        Set<CandidateId> known = new HashSet<>();
        for (Member<IntegerVector> member : run(settings, 4).state().members()) {
            assertTrue(known.add(member.candidate().id()), () -> "twice: " + member);
        }
        assertEquals(CANDIDATES, known.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void theBudgetIsSpentToTheLastProblemAndTheBestKnownIsSelected(int window) {
        NoisyProblems.Result result = run(USUAL, window);
        assertEquals(CANDIDATES * 128, result.problems());
        assertEquals(CANDIDATES * 128, result.state().spent());
        Proposal<IntegerVector> last = result.told().getLast();
        assertEquals(Operator.SELECT, last.operator());
        assertEquals(Course.WHOLE, last.course());
        assertEquals(
                1,
                result.told().stream()
                        .filter(proposal -> search(USUAL).stands(proposal.operator()))
                        .count());
        Member<IntegerVector> best = result.state().members().stream()
                .filter(member -> member.standing().problems() >= 256)
                .min(Member.BEST_FIRST)
                .orElseThrow();
        assertEquals(best.candidate(), last.candidate());
        assertEquals(Set.of(), search(USUAL).heldOpen(result.state()));
    }

    /** After every 5 candidates 4 batches: the counts of both at any point tell that nobody is favoured. */
    @Test
    void racesComeInTurnWithCandidates() {
        int candidates = 0;
        int races = 0;
        for (Proposal<IntegerVector> proposal : run(USUAL, 1).told()) {
            switch (proposal.operator()) {
                case Operator.RACE -> races++;
                case Operator.SELECT -> {}
                default -> {
                    assertEquals(candidates / 5 * 4, races, "before candidate " + candidates);
                    candidates++;
                }
            }
        }
        assertEquals(CANDIDATES, candidates);
    }

    @Test
    void aRaceGoesOnWhereItsCandidateHasEndedAndHasALaneOfItsOwn() {
        List<Proposal<IntegerVector>> told =
                run(USUAL.with(RACING.with(Racing.Chance.SHARED_START)), 4).told();
        for (Proposal<IntegerVector> proposal : told) {
            if (proposal.course() instanceof Course.Segment segment
                    && segment.from().isPresent()) {
                Proposal<IntegerVector> from = told.get((int) segment.from().getAsLong());
                Course.Segment before = (Course.Segment) from.course();
                assertEquals(from.candidate(), proposal.candidate());
                assertEquals(before.until() + 64, segment.until());
                assertTrue(segment.lane() > 0 && (before.lane() == 0 || before.lane() == segment.lane()));
            } else if (proposal.course() instanceof Course.Segment segment) {
                assertEquals(0, segment.lane());
            }
        }
    }

    @Test
    void aChildLivesWhereItsParentDoes() {
        ArchiveState<IntegerVector> state =
                run(USUAL.with(new IslandSettings(3, 10, 0)), 4).state();
        assertTrue(state.counts().migrations() > 2);
        for (Member<IntegerVector> member : state.members()) {
            int island = member.residence().islands().getFirst();
            member.origin()
                    .parents()
                    .forEach(number -> assertTrue(
                            state.members().get(number).residence().on(island), () -> member + " on a foreign island"));
            assertTrue(member.residence().islands().size() <= 2
                    || !member.residence().migrated());
        }
    }

    @Test
    void anIslandThatIsStagnantBeginsAnew() {
        ArchiveState<IntegerVector> state =
                run(USUAL.with(new IslandSettings(2, 0, 10)), 1).state();
        assertTrue(state.counts().reseedings() > 0);
        assertTrue(state.members().stream()
                .anyMatch(member -> member.residence().islands().isEmpty()));
    }

    /** Optimism is by how much the winner's score is better than the truth; 40 searches, two standard errors of about 0.006. */
    @Test
    void racingIsHonestWhereTheGreatestScoreIsNot() {
        double raced = 0;
        double greatest = 0;
        for (int i = 0; i < 40; i++) {
            NoisyProblems problems = new NoisyProblems(new RootSeed(i).search(), 128);
            ArchiveState<IntegerVector> race =
                    problems.run(search(USUAL), 1, state -> state).state();
            Member<IntegerVector> winner =
                    Agenda.finalists(race.members(), RACING).findFirst().orElseThrow();
            raced += (winner.standing().mean() - problems.truth(winner.candidate())) / 40;
            Member<IntegerVector> best =
                    problems.run(search(USUAL.with(new Argmax())), 1, state -> state).state().members().stream()
                            .min(Member.BEST_FIRST)
                            .orElseThrow();
            greatest += (best.standing().mean() - problems.truth(best.candidate())) / 40;
        }
        assertEquals(0, raced, 0.015);
        assertTrue(greatest > 0.03, "only " + greatest);
    }

    @Test
    void failuresAreNoScoresAndLeaveTheirPlaces() {
        NoisyProblems problems = new NoisyProblems(SPACE, ROOT.search(), 128, proposal -> proposal.index() % 4 == 1);
        NoisyProblems.Result result = problems.run(search(USUAL), 1, state -> state);
        List<Member<IntegerVector>> failed = result.state().members().stream()
                .filter(member -> member.standing().status() == Standing.Status.FAILED)
                .toList();
        assertTrue(failed.size() > 5, "only " + failed.size() + " have failed");
        assertEquals(CANDIDATES, result.state().members().size() - failed.size());
        Set<Integer> numbers = new HashSet<>();
        failed.forEach(member -> numbers.add(member.number()));
        result.state()
                .members()
                .forEach(member -> assertTrue(
                        Collections.disjoint(numbers, member.origin().parents()),
                        () -> "a child of a failure: " + member));
        assertEquals(CANDIDATES * 128, result.problems());
    }

    @Test
    void aSearchOfFailuresEnds() {
        NoisyProblems problems = new NoisyProblems(SPACE, ROOT.search(), 128, proposal -> true);
        NoisyProblems.Result result = problems.run(search(USUAL), 4, state -> state);
        assertEquals(2 * CANDIDATES, result.told().size());
        assertEquals(0, result.state().spent());
    }

    @Test
    void anExhaustedSpaceEndsProposingAndGoesOnRacing() {
        ArchiveSearch<IntegerVector> search =
                new ArchiveSearch<>(new IntegerVectors(2, 1), ArchiveSettings.usual(30), List.of());
        NoisyProblems problems = new NoisyProblems(new IntegerVectors(2, 1), ROOT.search(), 128, proposal -> false);
        NoisyProblems.Result result = problems.run(search, 4, state -> state);
        assertEquals(4, result.state().members().size());
        assertEquals(26, result.state().counts().givenUp());
        assertEquals(30 * 128, result.problems());
    }

    @Test
    void refusesWhatCannotWork() {
        assertMessage(
                "a search of 1 candidates cannot begin with 2 given ones", () -> search(ArchiveSettings.usual(1)));
        assertMessage(
                "signatures compare the outcomes on problems that all candidates begin with; they need racing with a shared"
                        + " start",
                () -> USUAL.with(NoveltySettings.BEHAVIOUR));
        assertMessage("there are from 1 to 4 islands, found 5", () -> IslandSettings.usual(5));
    }

    private static void assertMessage(String expected, Runnable refused) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, refused::run).getMessage());
    }
}
