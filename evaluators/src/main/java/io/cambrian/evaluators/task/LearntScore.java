package io.cambrian.evaluators.task;

/**
 * What an algorithm of this platform learnt on a task.
 *
 * @param mean return over the trainings
 * @param reach of its 95 % interval, which is mean ± reach
 * @param seeds how many trainings
 * @param method the algorithm's short name, then, after a comma, how long it was trained
 */
public record LearntScore(double mean, double reach, int seeds, String method) {

    /** The algorithm's short name. */
    public String algorithm() {
        return method.replaceFirst(",.*", "");
    }
}
