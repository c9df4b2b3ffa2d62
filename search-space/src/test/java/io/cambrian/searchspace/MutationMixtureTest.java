package io.cambrian.searchspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutationMixtureTest {

    private static final int DRAWS = 2_000;

    private final LossSpace space = LossSpace.scratch(LossLanguage.small());
    private final RandomGenerator random = new RootSeed(1).search().generator();

    /** Changes every loss into the same one. */
    private record Always(LossProgram mutant) implements Mutation<LossProgram> {

        @Override
        public String name() {
            return "always";
        }

        @Override
        public Class<LossProgram> candidates() {
            return LossProgram.class;
        }

        @Override
        public LossProgram mutate(LossProgram parent, RandomGenerator generator) {
            return mutant;
        }
    }

    @Test
    void aMutationMakesItsShareOfTheMutants() {
        LossProgram own = space.sample(random);
        MutationMixture<LossProgram> mixture = mixture(own, 0.3);
        int made = 0;
        for (int i = 0; i < DRAWS; i++) {
            made += mixture.mutate(NamedLosses.DQN, random).equals(own) ? 1 : 0;
        }
        // five standard deviations of a binomial law
        assertEquals(0.3 * DRAWS, made, 5 * Math.sqrt(0.3 * 0.7 * DRAWS));
    }

    @Test
    void aMutantThatTheSpaceRefusesGivesWayToOneOfItsOwn() {
        LossProgram foreign = NamedLosses.byName("DQNClipped");
        assertEquals(Verdict.Rejected.class, space.check(foreign).getClass());
        assertNotEquals(foreign, mixture(foreign, 1).mutate(NamedLosses.DQN, random));
    }

    @Test
    void probabilitiesAreSharedOut() {
        LossProgram own = space.sample(random);
        var share = new MutationMixture.Share<>(new Always(own), 0.6);
        assertThrows(IllegalArgumentException.class, () -> new MutationMixture<>(space, List.of(share, share)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aProbabilityIsFrom0To1(double probability) {
        LossProgram own = space.sample(random);
        String message = assertThrows(IllegalArgumentException.class, () -> mixture(own, probability))
                .getMessage();
        assertEquals("the probability of a mutation is from 0 to 1, found " + probability, message);
    }

    private MutationMixture<LossProgram> mixture(LossProgram mutant, double probability) {
        return new MutationMixture<>(space, List.of(new MutationMixture.Share<>(new Always(mutant), probability)));
    }
}
