package io.cambrian.searchspace.export.drift;

/** The public methods of an exported drift, each for one sample and for arrays. */
enum DriftMethod {
    DRIFT("drift", "D"),
    DRIFT_SLOPE("driftSlope", "∂D/∂r"),
    OBJECTIVE("objective", "f = r·A − D, what an agent maximises the mean of"),
    OBJECTIVE_SLOPE("objectiveSlope", "∂f/∂r"),
    OBJECTIVE_SLOPE_IN_LOG_RATIO(
            "objectiveSlopeInLogRatio", "∂f/∂ln r, the derivative with respect to the log-probability of the action");

    private final String title;
    private final String meaning;

    DriftMethod(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The method's name. */
    String title() {
        return title;
    }

    /** What it returns. */
    String meaning() {
        return meaning;
    }
}
