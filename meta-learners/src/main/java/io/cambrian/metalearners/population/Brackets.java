package io.cambrian.metalearners.population;

/**
 * How a subpopulation of {@link MultipleFrequencies} is divided by rank, best first.
 *
 * @param winners how many go on and are copied; at least 1
 * @param survivors how many go on
 * @param open how many make way for better members of other subpopulations
 * @param losers how many take over from a winner
 */
public record Brackets(int winners, int survivors, int open, int losers) {

    /** Two winners, two places for migrants, four losers. */
    public static final Brackets OF_EIGHT = new Brackets(2, 0, 2, 4);

    public Brackets {
        if (winners < 1 || survivors < 0 || open < 0 || losers < 0) {
            throw new IllegalArgumentException(
                    "a subpopulation has at least 1 winner and at least 0 survivors, open places and losers, found "
                            + winners + ", " + survivors + ", " + open + " and " + losers);
        }
    }

    /** How many members a subpopulation has. */
    public int size() {
        return winners + survivors + open + losers;
    }
}
