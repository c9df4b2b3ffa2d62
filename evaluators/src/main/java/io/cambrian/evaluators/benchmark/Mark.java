package io.cambrian.evaluators.benchmark;

/** How a figure stands to its bar. */
public enum Mark {
    /** As good as hoped for. */
    AIM_REACHED("aim reached"),
    /** Good enough. */
    REACHED("reached"),
    /** On the wrong side of the bar. */
    MISSED("missed"),
    /** There is no bar; the figure is for information. */
    REPORTED("reported"),
    /** The note of the figure says why. */
    NOT_MEASURED("not measured");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
