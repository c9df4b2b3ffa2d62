package io.cambrian.searchspace.export;

/** Lines of Java source with their indentation. */
final class SourceText {

    private static final String STEP = "    ";

    /** Lower than the usual 120, for members are indented once more when they enter their class. */
    private static final int LINE_LENGTH = 116;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    SourceText(int depth) {
        this.depth = depth;
    }

    /** Adds a line; a statement that is too long continues on the next. */
    void line(String line) {
        for (String each : LineBreaker.lines(line, LINE_LENGTH - STEP.length() * depth)) {
            text.append(each.isEmpty() ? "" : STEP.repeat(depth)).append(each).append('\n');
        }
    }

    /** Text that is indented already. */
    void raw(SourceText other) {
        text.append(other.text);
    }

    /** Every line of a text, with this indentation added to its own. */
    void lines(String lines) {
        lines.lines().forEach(this::line);
    }

    void open(String line) {
        line(line);
        depth++;
    }

    void close(String line) {
        depth--;
        line(line);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
