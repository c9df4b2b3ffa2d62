package io.cambrian.evaluators.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProtocolRunnerTest {

    private static final Task POLE = TaskCatalogue.standard().byName("CartPole-v1");
    private static final Task CATCH = TaskCatalogue.standard().byName("Catch");
    private static final Budget CHEAP = Budget.ofEnvironmentSteps(100);
    private static final Budget COSTLY = Budget.ofEnvironmentSteps(1_000);
    private static final Seed SEED = new RootSeed(3).search();
    private static final Protocol TWO_STAGES = Protocol.of(Stage.withHurdle(POLE, CHEAP, 0.6), Stage.of(CATCH, COSTLY));

    @Test
    void aReachedHurdleOpensTheNextStage() {
        List<Evaluation> evaluations = evaluate(scores(0.6), Observer.NONE);
        assertEquals(
                List.of("CartPole-v1", "Catch"),
                evaluations.stream().map(Evaluation::task).toList());
        assertEquals(
                List.of(CHEAP, COSTLY),
                evaluations.stream().map(Evaluation::budget).toList());
    }

    @Test
    void aMissedHurdleEndsTheProtocol() {
        assertEquals(1, evaluate(scores(0.599), Observer.NONE).size());
    }

    @Test
    void anEvaluationWithoutAScoreEndsTheProtocolWithOrWithoutHurdle() {
        Protocol free = Protocol.of(Stage.of(POLE, CHEAP), Stage.of(CATCH, COSTLY));
        for (Outcome outcome : List.of(
                new Outcome.Diverged(5, "loss"),
                new Outcome.OutOfBudget(5),
                new Outcome.EnvironmentFailed(5, "gone"),
                new Outcome.Invalid("does not fit"))) {
            Trainer<Named> trainer = trainer(outcome);
            for (Protocol protocol : List.of(TWO_STAGES, free)) {
                List<Evaluation> evaluations =
                        new ProtocolRunner<>(trainer).evaluate(new Named("a"), protocol, SEED, Observer.NONE);
                assertEquals(
                        List.of(outcome),
                        evaluations.stream().map(Evaluation::outcome).toList());
            }
        }
    }

    @Test
    void everyStageHasASeedOfItsOwnThatDependsOnItsPlaceOnly() {
        List<Evaluation> evaluations = evaluate(scores(1), Observer.NONE);
        assertEquals(
                List.of(SEED.child("task", 0), SEED.child("task", 1)),
                evaluations.stream().map(Evaluation::seed).toList());
    }

    @Test
    void progressGoesOnFromStageToStage() {
        List<Long> told = new ArrayList<>();
        evaluate(scores(1), new Observer() {
            @Override
            public void progressed(long environmentSteps) {
                told.add(environmentSteps);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(List.of(100L, 1_100L), told);
    }

    @Test
    void aCancelledProtocolMeasuresNothing() {
        Observer cancelled = new Observer() {
            @Override
            public void progressed(long environmentSteps) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> evaluate(scores(1), cancelled));
    }

    @Test
    void protocolsThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, Protocol::of);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Protocol.of(Stage.withHurdle(CATCH, CHEAP, 0.5)));
        assertTrue(refused.toString().contains("hurdle of the last stage, Catch"), refused::toString);
        assertThrows(IllegalArgumentException.class, () -> new Stage(CATCH, CHEAP, OptionalDouble.of(Double.NaN)));
    }

    private static List<Evaluation> evaluate(Trainer<Named> trainer, Observer observer) {
        return new ProtocolRunner<>(trainer).evaluate(new Named("a"), TWO_STAGES, SEED, observer);
    }

    private static Trainer<Named> scores(double normalised) {
        return trainer(new Outcome.Scored(normalised, normalised, new Curve(List.of())));
    }

    /** A trainer that spends its whole budget at once. */
    private static Trainer<Named> trainer(Outcome outcome) {
        return (Assignment<Named> assignment, Observer observer) -> {
            long steps = assignment.budget().environmentSteps();
            observer.progressed(steps);
            return Evaluation.of(assignment, outcome, steps);
        };
    }

    private record Named(String name) implements Candidate {
        @Override
        public String kind() {
            return "named";
        }

        @Override
        public CandidateId id() {
            return CandidateId.ofCanonical(name);
        }
    }
}
