package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.Switch}; without a call for the other member, the first try is the answer. */
final class SwitchStep implements Step {

    private final int tries;
    private final Step first;
    private final Step otherwise;

    SwitchStep(int tries, Step first, Step otherwise) {
        this.tries = tries;
        this.first = first;
        this.otherwise = otherwise;
    }

    @Override
    public int answer(Run run) {
        int one = first.answer(run);
        boolean agree = true;
        for (int i = 1; i < tries && agree; i++) {
            int another = first.answer(run);
            if (another == Workers.NONE) {
                return one;
            }
            agree = another == one;
        }
        if (agree) {
            return one;
        }
        int other = otherwise.answer(run);
        return other == Workers.NONE ? one : other;
    }
}
