package io.cambrian.archive.record;

import java.util.OptionalLong;

/**
 * Which turn of a member of a population a proposal asked for: to learn from what others have lived through, then to live for some
 * episodes.
 *
 * @param from the index of the proposal whose networks it took over; empty for a fresh member
 * @param lane the place in the population
 * @param mutatesWeights whether weights of the policy were mutated before it learned
 * @param shared whether it learned from everybody's experience rather than from that of its own line of descent
 * @param rememberedFrom the first proposal that was remembered
 * @param rememberedBelow proposals below this index were remembered
 * @param updates gradient steps
 * @param leastEpisodes it lived for at least so many whole episodes
 * @param leastSteps and for at least so many environment steps
 * @param seedIndex the index of the seed that the chance of all turns comes from
 * @param stage which stage of the search's protocol it lived on, from 0 on
 */
public record TurnRecord(
        OptionalLong from,
        int lane,
        boolean mutatesWeights,
        boolean shared,
        long rememberedFrom,
        long rememberedBelow,
        long updates,
        int leastEpisodes,
        long leastSteps,
        long seedIndex,
        int stage)
        implements CourseRecord {}
