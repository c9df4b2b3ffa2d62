package io.cambrian.schedules.family;

import io.cambrian.schedules.spec.trainer.TrainerSpec;

/** What is said where a run spec gives candidates to a trainer that has no use for them. */
final class WrongTrainer {

    private WrongTrainer() {}

    /**
     * The refusal.
     *
     * @param trainer what the spec asks for
     * @param family what it was to be trained with
     * @param right the kinds of trainers that can
     */
    static IllegalArgumentException refuse(TrainerSpec trainer, Family<?> family, String... right) {
        return new IllegalArgumentException("'" + trainer.kind() + "' " + trainer.purpose() + " and has no use for "
                + family.plural() + "; " + (family.attempts() ? "measure " : "train ") + family.plural() + " with '"
                + String.join("' or '", right) + "'");
    }
}
