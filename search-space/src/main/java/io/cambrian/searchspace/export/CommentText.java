package io.cambrian.searchspace.export;

/** A Javadoc comment, part by part. */
public final class CommentText {

    private static final int WIDTH = 110;

    private final SourceText out;

    /** A comment that is written to a source, from {@link #open} to {@link #close}. */
    public CommentText(SourceText out) {
        this.out = out;
    }

    public void open() {
        out.line("/**");
    }

    public void close() {
        out.line(" */");
    }

    public void blank() {
        out.line(" *");
    }

    /** A heading of HTML, after an empty line. */
    public void heading(String title) {
        blank();
        text("<h2>" + title + "</h2>");
    }

    /** Text on one line that is shown as it is and may hold anything: it is escaped, which no other method does. */
    public void preformatted(String text) {
        blank();
        text("<pre>");
        text(JavadocText.escape(text));
        text("</pre>");
    }

    /** The first line of a paragraph. */
    public void paragraph(String line) {
        blank();
        text("<p>" + line);
    }

    /** A paragraph, over as many lines as it needs. */
    void prose(String text) {
        blank();
        flow("<p>", "", text);
    }

    /** An item of a list, over as many lines as it needs. */
    public void item(String text) {
        flow("<li>", "    ", text);
    }

    private void flow(String tag, String indent, String text) {
        StringBuilder line = new StringBuilder(tag);
        String gap = "";
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                text(line.toString());
                line = new StringBuilder();
                gap = indent;
            }
            line.append(gap).append(word);
            gap = " ";
        }
        text(line.toString());
    }

    /** A line of HTML. */
    public void text(String line) {
        out.line(" * " + line);
    }
}
