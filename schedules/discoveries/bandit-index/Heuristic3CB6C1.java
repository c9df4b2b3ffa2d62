package discovered;

/**
 * An index rule for Bernoulli bandits, exported by Cambrian: which arm is pulled.
 *
 * <pre>
 * greatest m² + (0.712 + √|3.709·m|)/n
 * </pre>
 *
 * <p>A condition in brackets is 1 where it holds, else 0; x/0 = 0; ln x stands for ln max(|x|, 1e-12),
 * √x for √|x|. What is observed:
 * <ul>
 * <li>{@code mean}, m: the mean reward of the arm so far; 0 before its first pull
 * <li>{@code pulls}, n: how often the arm has been pulled
 * </ul>
 * In LaTeX:
 *
 * <pre>
 * {m}^{2} + \frac{0.712 + \sqrt{\left| 3.709 \cdot m \right|}}{n}
 * </pre>
 *
 * <h2>Use</h2>
 *
 * <p>{@code choose} says which arm to pull next. Every arm is pulled once, in their order; then the arm with
 * the greatest index, of equal ones the first.
 * A value that is not a number counts as −∞. Every result is the same to the last bit on every machine.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate 3cb6c1337910af7fc0cb0a2f4975ec00.
 * Its ancestors are not recorded.
 *
 * <h2>Scores</h2>
 *
 * <p>No score is recorded.
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * The command is not recorded.
 * </pre>
 */
public final class Heuristic3CB6C1 {

    private Heuristic3CB6C1() {}

    /** The index of an arm. */
    public static double index(double mean, double pulls) {
        return square(mean) + quotientOrZero(0.712 + Math.sqrt(Math.abs(3.709 * mean)), pulls);
    }

    /**
     * The arm to pull next.
     *
     * @param pulls how often each arm has been pulled
     * @param successes how often each was rewarded
     */
    public static int choose(int[] pulls, int[] successes) {
        for (int arm = 0; arm < pulls.length; arm++) {
            if (pulls[arm] == 0) {
                return arm;
            }
        }
        int choice = 0;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int arm = 0; arm < pulls.length; arm++) {
            double index = index((double) successes[arm] / pulls[arm], pulls[arm]);
            if (index > greatest) {
                choice = arm;
                greatest = index;
            }
        }
        return choice;
    }

    private static double square(double x) {
        return x * x;
    }

    /** x / y, or 0 where y is 0. */
    private static double quotientOrZero(double x, double y) {
        return y == 0 ? 0 : x / y;
    }
}
