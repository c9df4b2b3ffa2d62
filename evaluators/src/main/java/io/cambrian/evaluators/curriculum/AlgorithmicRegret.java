package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.curriculum.Choice.Regret;

/**
 * How much better a hand-made algorithm does on a level than what is meta-trained:
 *
 * <pre>
 * AR(level) = V(hand-made) − V(meta-trained)
 * </pre>
 *
 * where V is the mean undiscounted return of the policy at the end of a life. Where nothing can be learnt it is 0 but for chance,
 * unlike the regret against the best policy, which is also high where nobody learns anything in time.
 *
 * <p>Source: Jackson et al., NeurIPS 2023 (GROOVE), §4, equation 4.
 */
public final class AlgorithmicRegret {

    private AlgorithmicRegret() {}

    /**
     * The regret of two mean returns on a level.
     *
     * @param unit returns as they are, or shares of what the best policy has over random play
     * @param level whose scale of scores says what a share is
     * @param handMade V(hand-made), undiscounted
     * @param metaTrained V(meta-trained), undiscounted
     * @return above 0 where the hand-made algorithm does better
     */
    public static double of(Regret unit, Task level, double handMade, double metaTrained) {
        return switch (unit) {
            case RETURN -> handMade - metaTrained;
            case SHARE_OF_OPTIMUM -> level.normalise(handMade) - level.normalise(metaTrained);
        };
    }
}
