package io.cambrian.metalearners.jenetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.metalearners.toy.UnitCube;
import io.cambrian.metalearners.toy.UnitPoint;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class Nsga2Test extends MetaLearnerContract<IntegerVector, Nsga2State<IntegerVector>> {

    private static final SearchSeed SEED = new RootSeed(7).search();
    private static final IntegerVectors SPACE = new IntegerVectors(6, 4);
    private static final UnitCube CUBE = new UnitCube(10, 0);
    private static final List<Objective<IntegerVector>> SCORE_AND_SIZE = List.of(
            new Objective.Score<>(),
            new Objective.Measured<>(
                    "size", v -> v.values().stream().mapToInt(i -> i).sum()));

    @Override
    protected MetaLearner<IntegerVector, Nsga2State<IntegerVector>> learner() {
        return search(SPACE);
    }

    @Override
    protected MetaLearner<IntegerVector, Nsga2State<IntegerVector>> learnerBoundToRepeat() {
        return search(new IntegerVectors(6, 1));
    }

    @Override
    protected Outcome outcome(IntegerVector candidate) {
        return SPACE.outcome(candidate);
    }

    @Test
    void theFrontIsTheParetoSetOfAllThatWasTold() {
        var course = new Rehearsal<>(learner(), proposal -> outcome(proposal.candidate()), 4).run(SEED, 200);
        List<Valued<IntegerVector>> front = course.state().front();
        for (var told : course.told()) {
            List<Double> values = values(told.candidate());
            assertTrue(
                    front.stream()
                            .anyMatch(one -> one.values().get(0) >= values.get(0)
                                    && one.values().get(1) <= values.get(1)),
                    "nobody in the front is as good as " + told);
        }
        for (Valued<IntegerVector> one : front) {
            assertEquals(values(one.candidate()), one.values());
            assertTrue(front.stream()
                    .allMatch(other -> other == one
                            || other.values().get(0) < one.values().get(0)
                            || other.values().get(1) > one.values().get(1)));
        }
    }

    /**
     * ZDT1 with 10 coordinates, 600 evaluations: f₁ = x₁, f₂ = g (1 − √(x₁ / g)), g = 1 + mean of the others times 9. Area between front
     * and (1, 10), of 9.67 at most. A sign test: were it no better, it would win 18 or more of 20 seeds with a probability of 0.0002.
     */
    @Test
    void itsFrontCoversMoreThanRandomSearch() {
        int wins = 0;
        double area = 0;
        for (int seed = 0; seed < 20; seed++) {
            SearchSeed search = new RootSeed(seed).search();
            double found = area(rehearse(zdt1(), search).state().front());
            Nsga2<UnitPoint> judge = zdt1();
            Nsga2State<UnitPoint> sampled = judge.init(search);
            for (var proposal : rehearse(new RandomSearch<>(CUBE), search).told()) {
                sampled = new Nsga2State<>(search, 1, 600, sampled.told(), sampled.members(), sampled.front());
                sampled = judge.tell(sampled, proposal, rehearsal(judge).evaluations(proposal));
            }
            wins += found > area(sampled.front()) ? 1 : 0;
            area += found / 20;
        }
        assertTrue(wins >= 18, wins + " of 20");
        assertTrue(area > 9, "mean area " + area);
    }

    @Test
    void objectivesReadEvaluations() {
        IntegerVector candidate = new IntegerVector(List.of(1, 2, 3));
        List<Evaluation> evaluations = List.of(evaluation(0.9, 100), evaluation(0.4, 50));
        assertEquals(1.3, new Objective.Score<IntegerVector>().value(candidate, evaluations), 1e-12);
        assertEquals(0.4, new Objective.Robustness<IntegerVector>().value(candidate, evaluations));
        assertEquals(150, new Objective.EnvironmentSteps<IntegerVector>().value(candidate, evaluations));
        assertEquals(0, SCORE_AND_SIZE.get(1).value(new IntegerVector(List.of(0)), evaluations));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Objective.Measured<IntegerVector>("size", v -> Double.NaN).value(candidate, evaluations));
    }

    @Test
    void unfitSettingsAndStatesAreRefused() {
        var whole = new Representation.Candidates<>(SPACE);
        var settings = new Nsga2Settings(10, List.of(new Alteration.SpaceMutate(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Nsga2<>(whole, settings, List.of(new Objective.Score<>()), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Nsga2<>(
                        whole, settings, List.of(new Objective.Score<>(), new Objective.Score<>()), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Nsga2<>(
                        whole,
                        new Nsga2Settings(10, List.of(new Alteration.SwapMutator(1))),
                        SCORE_AND_SIZE,
                        List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Nsga2Settings(1, List.of()));
        String state = learner().stateFormat().write(learner().init(SEED));
        String lacking = state.replace("\"front\":[]", "\"front\":[{\"index\":0,\"values\":[1],\"candidate\":[1]}]");
        assertThrows(StateFormatException.class, () -> learner().stateFormat().read(lacking));
    }

    private static Nsga2<IntegerVector> search(IntegerVectors space) {
        return new Nsga2<>(
                new Representation.Candidates<>(space),
                new Nsga2Settings(20, List.of(new Alteration.SpaceCross(0.5), new Alteration.SpaceMutate(0.5))),
                SCORE_AND_SIZE,
                List.of(new IntegerVector(Collections.nCopies(6, 0))));
    }

    private static Nsga2<UnitPoint> zdt1() {
        List<Objective<UnitPoint>> objectives = List.of(
                new Objective.Measured<>("first", x -> x.coordinates().getFirst()),
                new Objective.Measured<>("second", Nsga2Test::second));
        List<Alteration> alterations =
                List.of(new Alteration.SimulatedBinaryCrossover(0.5, 15), new Alteration.GaussianMutator(0.2, 0.1));
        return new Nsga2<>(
                new Representation.Coordinates<>(CUBE), new Nsga2Settings(30, alterations), objectives, List.of());
    }

    private static double second(UnitPoint x) {
        double first = x.coordinates().getFirst();
        double others =
                x.coordinates().stream().skip(1).mapToDouble(c -> c).average().orElseThrow();
        double g = 1 + 9 * others;
        return g * (1 - Math.sqrt(first / g));
    }

    private static double area(List<Valued<UnitPoint>> front) {
        double area = 0;
        double height = 10;
        List<Valued<UnitPoint>> byFirst = front.stream()
                .sorted(Comparator.comparing(one -> one.values().getFirst()))
                .toList();
        for (Valued<UnitPoint> one : byFirst) {
            area += (1 - one.values().get(0)) * (height - one.values().get(1));
            height = one.values().get(1);
        }
        return area;
    }

    private static <S> Rehearsal.Course<UnitPoint, S> rehearse(MetaLearner<UnitPoint, S> learner, SearchSeed seed) {
        return rehearsal(learner).run(seed, 600);
    }

    private static <S> Rehearsal<UnitPoint, S> rehearsal(MetaLearner<UnitPoint, S> learner) {
        return new Rehearsal<>(learner, proposal -> CUBE.outcome(proposal.candidate()), 4);
    }

    private static List<Double> values(IntegerVector candidate) {
        return List.of(SPACE.score(candidate), (double)
                candidate.values().stream().mapToInt(i -> i).sum());
    }

    private static Evaluation evaluation(double score, long steps) {
        return new Evaluation(
                new IntegerVector(List.of()).id(),
                "any",
                Budget.ofEnvironmentSteps(steps),
                SEED,
                new Outcome.Scored(score, score, new Curve(List.of())),
                steps);
    }
}
