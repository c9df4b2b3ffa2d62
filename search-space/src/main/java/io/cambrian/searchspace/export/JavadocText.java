package io.cambrian.searchspace.export;

/** Makes any text safe inside a Javadoc comment. */
public final class JavadocText {

    private JavadocText() {}

    /**
     * The text on one line, with everything that HTML, Javadoc or the Java compiler would read as markup replaced by
     * entities: angle brackets and ampersands, at-signs, the end of the comment, Unicode escapes and line breaks.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '*' -> escaped.append(followedBy(text, i, '/') ? "&#42;" : "*");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                // the compiler reads a Unicode escape even in a comment
                case '\\' -> escaped.append(followedBy(text, i, 'u') ? "&#92;" : "\\");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    private static boolean followedBy(String text, int position, char next) {
        return position + 1 < text.length() && text.charAt(position + 1) == next;
    }
}
