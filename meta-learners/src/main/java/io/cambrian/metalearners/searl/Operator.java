package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.CandidateJson;

/** How a proposal came about. */
enum Operator {
    /** A member of the first generation. */
    SAMPLE,
    /** The best of the last generation, as it was. */
    ELITE,
    /** A winner of a tournament, as it was. */
    NONE,
    /** With other weights. */
    WEIGHTS,
    /** With a layer or units more. */
    ARCHITECTURE,
    /** With another activation. */
    ACTIVATION,
    /** With another hyper-parameter. */
    HYPER_PARAMETER,
    /** The best settings at the end, for whole trainings of fresh agents. */
    SETTINGS;

    /** As proposals say it. */
    String word() {
        return CandidateJson.name(this);
    }
}
