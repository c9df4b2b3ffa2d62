package io.cambrian.evaluators.rule.lpg;

/**
 * What agents let a learned rule see of themselves.
 *
 * @param predictions whether it reads what the agent predicts. Without, it reads the same everywhere and cannot bootstrap: an
 *     ablation
 * @param age what they tell it of their age
 */
public record Disclosure(boolean predictions, ToldAge age) {

    /** What agents predict and how old they are. */
    public static final Disclosure ALL = new Disclosure(true, new ToldAge.Own());

    /** How old they are, but not what they predict. */
    public static final Disclosure WITHOUT_PREDICTIONS = new Disclosure(false, new ToldAge.Own());

    /** What they predict, and this age. */
    public static Disclosure ofAge(ToldAge age) {
        return new Disclosure(true, age);
    }
}
