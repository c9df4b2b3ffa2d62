package io.cambrian.evaluators.chain;

import io.cambrian.evaluators.chain.ChainCourse.Point;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole life of an agent on the chains. It is the same every time: nothing is drawn at random, the policy begins uniform.
 *
 * @param settings step sizes and the first discount
 * @param method how the discount is chosen
 */
public record ChainLifetime(ChainSettings settings, ChainMethod method) {

    /** The published number of updates. */
    public static final int PUBLISHED_UPDATES = 50_000;

    /**
     * Lives for so many updates.
     *
     * @param updates at least 1
     * @param between how many updates lie between two points of the course, at least 1
     * @return a point after every {@code between}-th update and one after the last
     * @throws IllegalArgumentException when either is below 1
     */
    public ChainCourse live(int updates, int between) {
        if (updates < 1 || between < 1) {
            throw new IllegalArgumentException("a life has at least 1 update and points at least 1 update apart, found "
                    + updates + " and " + between);
        }
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(new ChainProgram(settings, method).program(), variables);
        variables.values(ChainProgram.LOGIT)[0] = settings.firstLogit();
        float[] discount = executor.output(ChainProgram.DISCOUNT);
        float[] meanReturn = executor.output(ChainProgram.RETURN);
        List<Point> points = new ArrayList<>();
        for (int update = 1; update <= updates; update++) {
            executor.run();
            if (update % between == 0 || update == updates) {
                points.add(new Point(update, discount[0], meanReturn[0]));
            }
        }
        return new ChainCourse(points);
    }
}
