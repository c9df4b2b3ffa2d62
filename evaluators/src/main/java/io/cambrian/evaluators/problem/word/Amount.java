package io.cambrian.evaluators.problem.word;

/**
 * What is known of the marbles after some sentences: factor · x + rest, where x is what there was before them. The answer to a
 * whole problem has the factor 0.
 */
record Amount(long factor, long rest) {

    /** Before any sentence. */
    static final Amount UNCHANGED = new Amount(1, 0);

    /** What there is after a sentence. */
    Amount after(Sentence meaning, long number) {
        return switch (meaning) {
            case START -> new Amount(0, number);
            case ADD -> new Amount(factor, rest + number);
            case SUBTRACT -> new Amount(factor, rest - number);
            case MULTIPLY -> new Amount(factor * number, rest * number);
            case DISTRACTION -> this;
        };
    }

    /** What there is after this and then that. */
    Amount then(Amount later) {
        return new Amount(later.factor * factor, later.factor * rest + later.rest);
    }
}
