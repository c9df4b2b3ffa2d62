package io.cambrian.searchspace.export;

/** A Javadoc comment, part by part. */
final class CommentText {

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

    void heading(String title) {
        out.line(" *");
        text("<h2>" + title + "</h2>");
    }

    /** Text that is shown as it is; may hold anything. */
    void preformatted(String text) {
        out.line(" *");
        text("<pre>");
        text(JavadocText.escape(text));
        text("</pre>");
    }

    /** The first line of a paragraph. */
    void paragraph(String line) {
        out.line(" *");
        text("<p>" + line);
    }

    /** A line of HTML. */
    void text(String line) {
        out.line(" * " + line);
    }
}
