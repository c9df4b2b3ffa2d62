package io.cambrian.searchspace.export.schedule;

import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.JavadocText;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParametersFormat;
import io.cambrian.searchspace.tuning.Schedule;
import java.util.Locale;

/** Writes the Javadoc of an exported schedule: its change-points, use and what is known about it. */
final class ScheduleComment {

    private ScheduleComment() {}

    static void write(Schedule schedule, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        out.open();
        out.text(
                schedule.changePoints().size() == 1
                        ? "Hyper-parameters, exported by Cambrian: what a training is held at from its beginning to its end."
                        : "A schedule of hyper-parameters, exported by Cambrian: what to train with, from change-point to"
                                + " change-point.");
        out.paragraph("From which environment step on, what:");
        out.text("<ul>");
        for (ChangePoint point : schedule.changePoints()) {
            out.item(JavadocText.escape(line(point)));
        }
        out.text("</ul>");
        use(out);
        EvidenceComment.write(schedule, evidence, out);
        out.close();
    }

    private static String line(ChangePoint point) {
        String settings = new HyperParametersFormat().formula(point.hyperParameters());
        return String.format(Locale.ROOT, "%,d: %s", point.fromStep(), settings);
    }

    private static void use(CommentText out) {
        out.heading("Use");
        out.paragraph(
                "Ask each method for the value at the environment step that the training has reached, all copies of the");
        out.text(
                "environment counted, and give it to the learner before the next step. The last values hold until the end.");
        out.text("The list above shows six digits; the methods return the values themselves.");
    }
}
