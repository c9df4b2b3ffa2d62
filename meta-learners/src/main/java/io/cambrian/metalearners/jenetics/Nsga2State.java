package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;

/**
 * What {@link Nsga2} knows.
 *
 * @param seed where all draws come from
 * @param generation how many generations were asked for
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param members survivors of the generation before, then those of this one that have been told and have a score
 * @param front the Pareto set of all that was ever told: nobody in it is as good as another in every respect; oldest first
 */
public record Nsga2State<C extends Candidate>(
        SearchSeed seed, long generation, long asked, long told, List<Valued<C>> members, List<Valued<C>> front) {

    /** @throws IllegalArgumentException when more were told than asked for, or the generation is below 0 */
    public Nsga2State {
        members = List.copyOf(members);
        front = List.copyOf(front);
        if (asked < told || generation < 0) {
            throw new IllegalArgumentException(
                    "what was told was asked for, found " + told + " told, " + asked + " asked");
        }
    }

    /** The state after asking for a generation beside which only {@code survivors} live. */
    Nsga2State<C> afterAsking(int proposals, List<Valued<C>> survivors) {
        return new Nsga2State<>(seed, generation + 1, asked + proposals, told, survivors, front);
    }

    Nsga2State<C> afterTelling(List<Valued<C>> nextMembers, List<Valued<C>> nextFront) {
        return new Nsga2State<>(seed, generation, asked, told + 1, nextMembers, nextFront);
    }
}
