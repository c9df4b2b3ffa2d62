package io.cambrian.searchspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the valid name that a mistyped one most likely stands for.
 *
 * <p>Distance is Damerau's in its restricted form (insert, delete, replace, exchange two neighbours, each at cost one)
 * after case, hyphens, underscores and spaces are removed.
 */
public final class NearestName {

    /** A name is suggested when at most this share of its letters, rounded up, would have to change. */
    private static final double TOLERANCE = 0.4;

    private NearestName() {}

    /** The valid name nearest to {@code found}, if any is near enough to be meant; on ties the first by alphabet. */
    public static Optional<String> of(String found, Collection<String> valid) {
        String wanted = plain(found);
        return valid.stream()
                .filter(name -> distance(wanted, plain(name))
                        <= Math.ceil(TOLERANCE * plain(name).length()))
                .min(Comparator.<String>comparingInt(name -> distance(wanted, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The end of an error message: {@code "; did you mean 'x'?"} when a name is near enough, else
     * {@code "; expected one of a, b, c"}.
     */
    public static String suggestion(String found, Collection<String> valid) {
        return of(found, valid)
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> "; expected one of "
                        + String.join(", ", valid.stream().sorted().toList()));
    }

    /** The name in lower case without hyphens, underscores and spaces. */
    public static String plain(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    /** The number of single edits between two texts. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
