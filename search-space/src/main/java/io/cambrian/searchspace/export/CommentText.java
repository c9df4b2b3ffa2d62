package io.cambrian.searchspace.export;

/** A Javadoc comment, part by part. */
final class CommentText {

    private static final int WIDTH = 110;

    private final SourceText out;

    CommentText(SourceText out) {
        this.out = out;
    }

    void open() {
        out.line("/**");
    }

    void close() {
        out.line(" */");
    }

    void blank() {
        out.line(" *");
    }

    void heading(String title) {
        blank();
        text("<h2>" + title + "</h2>");
    }

    /** Text that is shown as it is; may hold anything. */
    void preformatted(String text) {
        blank();
        text("<pre>");
        text(JavadocText.escape(text));
        text("</pre>");
    }

    /** The first line of a paragraph. */
    void paragraph(String line) {
        blank();
        text("<p>" + line);
    }

    /** A paragraph, over as many lines as it needs. */
    void prose(String text) {
        blank();
        flow("<p>", "", text);
    }

    /** An item of a list, over as many lines as it needs. */
    void item(String text) {
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
    void text(String line) {
        out.line(" * " + line);
    }
}
