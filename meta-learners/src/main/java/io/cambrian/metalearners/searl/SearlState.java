package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link Searl} knows. There is no generator in it: what is drawn for a place of a generation comes from a child of the seed.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param plans of the generation that is under way, or has just ended if it was the last, place by place
 * @param results of that generation, as far as they have been told
 * @param livedSteps environment steps of each generation that has ended
 */
public record SearlState<P extends Candidate>(
        SearchSeed seed, long asked, long told, List<Plan<P>> plans, List<Result<P>> results, List<Long> livedSteps) {

    /** @throws IllegalArgumentException when more were told than asked for */
    public SearlState {
        plans = List.copyOf(plans);
        results = List.copyOf(results);
        livedSteps = List.copyOf(livedSteps);
        if (told < 0 || asked < told) {
            throw new IllegalArgumentException(
                    "the told were asked for, found " + told + " told and " + asked + " asked");
        }
    }

    /** How many generations have ended, which is the number of the one under way, counted from 0. */
    int generation() {
        return livedSteps.size();
    }

    /** Environment steps of all generations that have ended. */
    public long totalSteps() {
        return livedSteps.stream().mapToLong(steps -> steps).sum();
    }

    /** The first generation among the last ones that have lived for so many environment steps together. */
    int firstOfLast(long environmentSteps) {
        long sum = 0;
        int first = generation();
        while (first > 0 && sum < environmentSteps) {
            first--;
            sum += livedSteps.get(first);
        }
        return first;
    }

    SearlState<P> afterAsking() {
        return new SearlState<>(seed, asked + 1, told, plans, results, livedSteps);
    }

    SearlState<P> afterTelling() {
        return new SearlState<>(seed, asked, told + 1, plans, results, livedSteps);
    }

    SearlState<P> with(Result<P> result) {
        List<Result<P>> more = new ArrayList<>(results);
        more.add(result);
        return new SearlState<>(seed, asked, told + 1, plans, more, livedSteps);
    }

    /** The state after the last member of the generation under way was told. */
    SearlState<P> ended() {
        List<Long> lived = new ArrayList<>(livedSteps);
        lived.add(results.stream().mapToLong(Result::environmentSteps).sum());
        return new SearlState<>(seed, asked, told, plans, results, lived);
    }

    /** The state with the next generation planned. */
    SearlState<P> next(List<Plan<P>> generation) {
        return new SearlState<>(seed, asked, told, generation, List.of(), livedSteps);
    }
}
