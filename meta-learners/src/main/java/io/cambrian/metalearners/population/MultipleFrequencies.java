package io.cambrian.metalearners.population;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Multiple frequencies: subpopulations that decide at intervals of different lengths, so that settings which pay late are not
 * weeded out by those that pay soon.
 *
 * <p>Subpopulation i has the lanes from {@code i · size} on and decides every {@code ratios[i]} rounds. Its members are ranked among
 * themselves and divided into {@link Brackets}: winners and survivors go on; losers take over from a winner, drawn uniformly; the
 * j-th that is open makes way for the j-th best of all other subpopulations if that one has the greater score. A migrant from a slower
 * or equally fast subpopulation comes with its settings, one from a faster one only with its weights and gets the settings of the
 * local best: what was chosen for quick gains does not spread to those who look further.
 *
 * <p>Source: Doulazmi et al., "Multiple-frequencies population-based training", 2025.
 *
 * @param ratios of each subpopulation's interval to the population's, at least 1; one or more
 * @param brackets how each subpopulation is divided
 */
public record MultipleFrequencies(List<Integer> ratios, Brackets brackets) implements Exploit {

    public MultipleFrequencies {
        ratios = List.copyOf(ratios);
        if (ratios.isEmpty() || ratios.stream().anyMatch(ratio -> ratio < 1)) {
            throw new IllegalArgumentException(
                    "every subpopulation decides every round or less often, found the ratios " + ratios);
        }
    }

    @Override
    public void requireFits(int populationSize) {
        if (populationSize != ratios.size() * brackets.size()) {
            throw new IllegalArgumentException(ratios.size() + " subpopulations of " + brackets.size() + " are "
                    + ratios.size() * brackets.size() + " members, found a population of " + populationSize);
        }
    }

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        if (standings.round() % ratio(lane) != 0) {
            return new Move.Continue();
        }
        Standings own = own(standings, lane);
        int open = own.rank(lane) - brackets.winners() - brackets.survivors();
        if (open < 0) {
            return new Move.Continue();
        }
        return open < brackets.open()
                ? migration(standings, own, lane, open)
                : Exploit.copyOf(own.top(brackets.winners()), random);
    }

    /** From a winner of the same subpopulation if one is alive. */
    @Override
    public Move replace(Standings standings, int lane, RandomGenerator random) {
        List<Standing> winners = own(standings, lane).top(brackets.winners());
        return Exploit.copyOf(winners.isEmpty() ? standings.top(brackets.winners()) : winners, random);
    }

    private Move migration(Standings standings, Standings own, int lane, int open) {
        List<Standing> outsiders = standings.ranked().stream()
                .filter(each -> subpopulation(each.lane()) != subpopulation(lane))
                .toList();
        if (open >= outsiders.size()
                || outsiders.get(open).score() <= own.of(lane).score()) {
            return new Move.Continue();
        }
        int migrant = outsiders.get(open).lane();
        boolean faster = ratio(migrant) < ratio(lane);
        return new Move.Migrate(migrant, faster ? own.ranked().getFirst().lane() : migrant);
    }

    private Standings own(Standings standings, int lane) {
        int first = subpopulation(lane) * brackets.size();
        return standings.among(
                IntStream.range(first, first + brackets.size()).boxed().toList());
    }

    private int subpopulation(int lane) {
        return lane / brackets.size();
    }

    private int ratio(int lane) {
        return ratios.get(subpopulation(lane));
    }
}
