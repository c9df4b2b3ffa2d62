package io.cambrian.metalearners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every meta-learner keeps, ours and yours: extend it, name the learner, and run the tests.
 *
 * @param <C> the kind of candidate
 * @param <S> the learner's state
 */
public abstract class MetaLearnerContract<C extends Candidate, S> {

    private static final SearchSeed SEED = new RootSeed(2026).search();
    private static final int TELLS = 120;

    /** The learner, with settings small enough that {@value #TELLS} tells reach every phase of it. */
    protected abstract MetaLearner<C, S> learner();

    /** The same kind of learner on so few candidates that {@value #TELLS} proposals must repeat some. */
    protected abstract MetaLearner<C, S> learnerBoundToRepeat();

    /** How a proposal does: some score, the same for the same candidate. */
    protected abstract Outcome outcome(C candidate);

    /** What a proposal's evaluation carries for learners that need more than a score; the same for the same proposal. */
    protected Optional<RealVector> payload(Proposal<C> proposal) {
        return Optional.empty();
    }

    @Test
    void theNameIsInKebabCase() {
        assertTrue(learner().name().matches("[a-z0-9]+(-[a-z0-9]+)*"), learner().name());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void proposalsAreNumberedInTheOrderOfAsking(int window) {
        List<Proposal<C>> told = rehearsal(window).run(SEED, TELLS).told();
        assertEquals(
                LongStream.range(0, TELLS).boxed().toList(),
                told.stream().map(Proposal::index).toList());
        assertTrue(told.stream().noneMatch(proposal -> proposal.operator().isBlank()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void theSameSeedGivesTheSameSearchAndAnotherSeedAnother(int window) {
        Rehearsal.Course<C, S> course = rehearsal(window).run(SEED, TELLS);
        assertEquals(course, rehearsal(window).run(SEED, TELLS));
        assertNotEquals(
                course.told(),
                rehearsal(window).run(new RootSeed(2027).search(), TELLS).told());
    }

    @Test
    void oldStatesStayUsable() {
        MetaLearner<C, S> learner = learner();
        S before = rehearsal(1).run(SEED, TELLS / 2).state();
        String written = learner.stateFormat().write(before);
        Ask<C, S> ask = learner.ask(before);
        Proposal<C> proposal = ask.proposals().getFirst();
        S after = learner.tell(ask.state(), proposal, rehearsal(1).evaluations(proposal));

        assertEquals(ask, learner.ask(before));
        assertEquals(after, learner.tell(ask.state(), proposal, rehearsal(1).evaluations(proposal)));
        assertEquals(written, learner.stateFormat().write(before));
        assertNotEquals(before, ask.state());
        assertNotEquals(ask.state(), after);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void aSearchWrittenAndReadAfterEveryCallIsTheSameSearch(int window) {
        StateFormat<S> format = learner().stateFormat();
        Rehearsal.Course<C, S> interrupted = rehearsal(window).run(SEED, TELLS, state -> {
            String json = format.write(state);
            assertFalse(json.contains("\n"), "a state is one line");
            S read = format.read(json);
            assertEquals(state, read);
            return read;
        });
        assertEquals(rehearsal(window).run(SEED, TELLS), interrupted);
    }

    @Test
    void parentsWereProposedBefore() {
        Set<CandidateId> known = new HashSet<>();
        for (Proposal<C> proposal : rehearsal(4).run(SEED, TELLS).told()) {
            assertTrue(known.containsAll(proposal.parents()), () -> "an unknown parent in " + proposal);
            known.add(proposal.candidate().id());
        }
    }

    @Test
    void failedEvaluationsAreSurvived() {
        List<Outcome> failures = List.of(
                new Outcome.Diverged(3, "loss"),
                new Outcome.OutOfBudget(7),
                new Outcome.EnvironmentFailed(9, "gone"),
                new Outcome.Invalid("does not fit"));
        for (int failing = 1; failing <= 2; failing++) {
            int everyOther = failing;
            Rehearsal<C, S> rehearsal = new Rehearsal<>(
                    learner(),
                    proposal -> proposal.index() % everyOther == 0
                            ? failures.get((int) (proposal.index() % failures.size()))
                            : outcome(proposal.candidate()),
                    proposal -> proposal.index() % everyOther == 0 ? Optional.empty() : payload(proposal),
                    4);
            assertEquals(TELLS, rehearsal.run(SEED, TELLS).told().size());
        }
    }

    @Test
    void duplicatesAreSurvived() {
        List<Proposal<C>> told = new Rehearsal<>(learnerBoundToRepeat(), proposal -> outcome(proposal.candidate()), 4)
                .run(SEED, TELLS)
                .told();
        Set<CandidateId> distinct = new HashSet<>();
        told.forEach(proposal -> distinct.add(proposal.candidate().id()));
        assertTrue(distinct.size() < told.size(), "the learner bound to repeat has not repeated");
    }

    @Test
    void equalScoresAreSurvived() {
        Outcome draw = new Outcome.Scored(0.5, 0.5, new Curve(List.of()));
        Rehearsal<C, S> rehearsal = new Rehearsal<>(learner(), proposal -> draw, 4);
        assertEquals(rehearsal.run(SEED, TELLS), rehearsal.run(SEED, TELLS));
    }

    private Rehearsal<C, S> rehearsal(int window) {
        return new Rehearsal<>(learner(), proposal -> outcome(proposal.candidate()), this::payload, window);
    }
}
