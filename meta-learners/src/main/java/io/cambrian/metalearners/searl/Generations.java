package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** One generation after the other: who has a place in it, and what is changed in each. */
final class Generations<P extends Candidate> {

    private final TunedSpace<P> space;
    private final SearlSettings settings;
    private final Mutations mutations;

    Generations(TunedSpace<P> space, SearlSettings settings, Mutations mutations) {
        this.space = space;
        this.settings = settings;
        this.mutations = mutations;
    }

    /**
     * The first generation.
     *
     * @param given what its first members begin with; the others are samples of the space
     */
    List<Plan<P>> first(SearchSeed seed, List<Tuned<P>> given) {
        List<Plan<P>> plans = new ArrayList<>();
        for (int place = 0; place < settings.population(); place++) {
            plans.add(Plan.fresh(place < given.size() ? given.get(place) : space.sample(generator(seed, 0, place))));
        }
        return plans;
    }

    /**
     * What follows a generation that has ended; a fresh one if every member has failed.
     *
     * @param number of the generation that is planned, counted from 0
     * @param results of the one that has ended, place by place
     */
    List<Plan<P>> next(SearchSeed seed, int number, List<Result<P>> results) {
        List<Plan<P>> plans = new ArrayList<>();
        for (int place = 0; place < settings.population(); place++) {
            RandomGenerator random = generator(seed, number, place);
            boolean elite = settings.elitism() && place == 0;
            Result<P> parent = elite ? best(results) : winner(results, random);
            plans.add(parent.alive() ? descendant(parent, elite, random) : Plan.fresh(space.sample(random)));
        }
        return plans;
    }

    /** The best result; of equals, that of the lowest place. */
    static <P extends Candidate> Result<P> best(List<Result<P>> results) {
        Result<P> best = results.getFirst();
        for (Result<P> result : results) {
            best = result.beats(best) ? result : best;
        }
        return best;
    }

    /** The winner of a tournament, or the best of all where every entrant has failed. */
    private Result<P> winner(List<Result<P>> results, RandomGenerator random) {
        Result<P> winner = results.get(random.nextInt(results.size()));
        for (int entrant = 1; entrant < settings.tournament(); entrant++) {
            Result<P> rival = results.get(random.nextInt(results.size()));
            winner = rival.beats(winner) ? rival : winner;
        }
        return winner.alive() ? winner : best(results);
    }

    private Plan<P> descendant(Result<P> parent, boolean elite, RandomGenerator random) {
        Operator operator = elite && !settings.mutatesElite()
                ? Operator.ELITE
                : settings.chances().draw(random);
        Tuned<P> candidate = parent.candidate();
        Tuned<P> changed = candidate.tuning() instanceof HyperParameters hyperParameters
                ? candidate.with(mutations.apply(operator, hyperParameters, random))
                : candidate;
        return new Plan<>(changed, List.of(candidate.id()), operator, OptionalLong.of(parent.proposal()));
    }

    private static RandomGenerator generator(SearchSeed seed, int generation, int place) {
        Seed ofGeneration = seed.child("generation", generation);
        return ofGeneration.child("place", place).generator();
    }
}
