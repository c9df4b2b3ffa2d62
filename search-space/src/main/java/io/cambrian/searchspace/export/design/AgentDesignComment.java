package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.CallBound;
import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.SourceText;

/** Writes the Javadoc of an exported design: what it is, how it is run, and what is known about it. */
final class AgentDesignComment {

    private AgentDesignComment() {}

    static void write(AgentDesign design, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        out.open();
        out.text("A design of an agent, exported by Cambrian: whom it asks, and what it makes of the answers.");
        out.preformatted(design.toString());
        out.paragraph("It makes at most " + CallBound.of(design.root()) + " calls on a problem.");
        use(out);
        EvidenceComment.write(design, evidence, out);
        out.close();
    }

    private static void use(CommentText out) {
        out.heading("Use");
        out.paragraph(
                "Implement {@link Calls} with workers of your own and ask for {@code answer}. What is requested is a word and");
        out.text("what it is about; A stands for an answer, N for a number:");
        out.text("<ul>");
        out.item("{@code solve}: an answer");
        out.item("{@code verify A}: {@code yes} or {@code no}");
        out.item("{@code choose N}: which of so many ways suits the problem, from 0");
        out.item(
                "{@code judge A A …} and {@code merge A A …}: the best of some answers; the answer that follows from those to"
                        + " the parts");
        out.item("{@code plan}: a text");
        out.item("{@code split N}: into how many parts, at most so many, the problem is split");
        out.item("{@code use TOOL} and {@code retrieve N}: a text, of a tool or about N such problems; no call");
        out.item("{@code remember A}: keeps an accepted answer; no call");
        out.item(
                "{@code examples A}: the share of the worked examples that the answer agrees with, from 0 to 1; no call");
        out.text("</ul>");
        out.text(
                "Answers and texts are what your workers say, or names for it without spaces; votes compare them by equality.");
        out.text(
                "A worker is a role, and what differs from the usual settings: {@code expert-1 prompt 2 temperature 0.8 model 1}.");
        out.text("It sees the problem and notes such as {@code refused A}, {@code plan T} or {@code part 0}.");
    }
}
