package io.cambrian.metalearners.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.Rehearsal;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class RandomSearchTest extends MetaLearnerContract<IntegerVector, RandomSearchState<IntegerVector>> {

    private static final IntegerVectors SPACE = new IntegerVectors(6, 4);

    @Override
    protected MetaLearner<IntegerVector, RandomSearchState<IntegerVector>> learner() {
        return new RandomSearch<>(SPACE);
    }

    @Override
    protected MetaLearner<IntegerVector, RandomSearchState<IntegerVector>> learnerBoundToRepeat() {
        return new RandomSearch<>(new IntegerVectors(6, 1));
    }

    @Override
    protected Outcome outcome(IntegerVector candidate) {
        return SPACE.outcome(candidate);
    }

    @Test
    void theFirstOfTheBestIsKept() {
        var course = new Rehearsal<>(learner(), proposal -> outcome(proposal.candidate()), 1)
                .run(new RootSeed(3).search(), 200);
        double highest = course.told().stream()
                .mapToDouble(proposal -> SPACE.score(proposal.candidate()))
                .max()
                .orElseThrow();
        long first = course.told().stream()
                .filter(proposal -> SPACE.score(proposal.candidate()) == highest)
                .findFirst()
                .orElseThrow()
                .index();
        assertEquals(first, course.state().best().orElseThrow().index());
    }
}
