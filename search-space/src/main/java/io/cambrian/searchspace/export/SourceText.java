package io.cambrian.searchspace.export;

import java.util.List;

/** Lines of Java source with their indentation. */
public final class SourceText {

    private static final String STATIC = "static ";
    private static final String STEP = "    ";

    /** Lower than the usual 120, for members are indented once more when they enter their class. */
    private static final int LINE_LENGTH = 116;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** @param depth how many times four spaces its lines are indented by until the first {@link #open} */
    public SourceText(int depth) {
        this.depth = depth;
    }

    /**
     * Adds the package and the imports with which a file begins.
     *
     * @param imports what follows the word, in alphabetical order, such as {@code java.util.List} or {@code static …assertEquals};
     *     those that are static stand in a paragraph of their own
     */
    public void begin(String packageName, List<String> imports) {
        line("package " + packageName + ";");
        line("");
        imports(imports.stream().filter(each -> each.startsWith(STATIC)).toList());
        imports(imports.stream().filter(each -> !each.startsWith(STATIC)).toList());
    }

    private void imports(List<String> imports) {
        imports.forEach(each -> line("import " + each + ";"));
        if (!imports.isEmpty()) {
            line("");
        }
    }

    /** Adds a line; a statement that is too long continues on the next. */
    public void line(String line) {
        for (String each : LineBreaker.lines(line, LINE_LENGTH - STEP.length() * depth)) {
            text.append(each.isEmpty() ? "" : STEP.repeat(depth)).append(each).append('\n');
        }
    }

    /** Text that is indented already. */
    public void raw(SourceText other) {
        text.append(other.text);
    }

    /** Every line of a text, with this indentation added to its own. */
    public void lines(String lines) {
        lines.lines().forEach(this::line);
    }

    /** Adds a line that ends with an opening brace; what follows is indented once more. */
    public void open(String line) {
        line(line);
        depth++;
    }

    /** Adds a line that begins with a closing brace, indented once less than what stands before it. */
    public void close(String line) {
        depth--;
        line(line);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
