package io.cambrian.searchspace.export;

/** Lines of Java source with their indentation. */
final class SourceText {

    private static final String STEP = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    SourceText(int depth) {
        this.depth = depth;
    }

    void line(String line) {
        text.append(line.isEmpty() ? "" : STEP.repeat(depth)).append(line).append('\n');
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
