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

    /** An item of a list, over as many lines as it needs. */
    void item(String text) {
        StringBuilder line = new StringBuilder("<li>");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                text(line.toString());
                line = new StringBuilder("   ");
            }
            if (!line.toString().equals("<li>")) {
                line.append(' ');
            }
            line.append(word);
        }
        text(line.toString());
    }

    /** A line of HTML. */
    void text(String line) {
        out.line(" * " + line);
    }
}
