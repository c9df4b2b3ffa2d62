package io.cambrian.searchspace.export;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.Locale;

/** Writes what is known about a candidate: lineage, scores, command. */
public final class EvidenceComment {

    private final Evidence evidence;
    private final CommentText out;

    private EvidenceComment(Evidence evidence, CommentText out) {
        this.evidence = evidence;
        this.out = out;
    }

    /** Adds what is known to a comment that is open; the candidate gives its id. */
    public static void write(Candidate candidate, Evidence evidence, CommentText out) {
        EvidenceComment comment = new EvidenceComment(evidence, out);
        comment.lineage(candidate.id());
        comment.scores();
        comment.command();
    }

    private void lineage(CandidateId id) {
        out.heading("Lineage");
        out.paragraph("Candidate " + id + ".");
        if (!evidence.origin().isEmpty()) {
            out.prose(JavadocText.escape(evidence.origin()));
        }
        if (evidence.lineage().isEmpty()) {
            out.text("Its ancestors are not recorded.");
            return;
        }
        out.text("<ol>");
        evidence.lineage().forEach(line -> out.text("<li>" + JavadocText.escape(line)));
        out.text("</ol>");
    }

    private void scores() {
        out.heading("Scores");
        if (evidence.scores().isEmpty()) {
            out.paragraph("No score is recorded.");
            return;
        }
        out.paragraph("Means with 95 % intervals. Only report seeds were never used to choose anything.");
        out.text("<ul>");
        for (Evidence.Score score : evidence.scores()) {
            boolean bounded = Double.isFinite(score.lower()) && Double.isFinite(score.upper());
            String measured = bounded
                    ? String.format(Locale.ROOT, "%.4g [%.4g, %.4g]", score.mean(), score.lower(), score.upper())
                    : String.format(Locale.ROOT, "%.4g (one seed, no interval)", score.mean());
            out.item(JavadocText.escape(
                    score.task() + ": " + measured + ", " + score.family() + " seeds " + score.seeds()));
        }
        out.text("</ul>");
    }

    private void command() {
        out.heading("How to measure it again");
        out.preformatted(evidence.command().isBlank() ? "The command is not recorded." : evidence.command());
    }
}
