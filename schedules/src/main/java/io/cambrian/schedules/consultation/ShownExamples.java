package io.cambrian.schedules.consultation;

import io.cambrian.metalearners.agentsearch.archive.Reading;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measured candidates as a language model sees them: the figures in one line, the candidate's JSON in the next. */
final class ShownExamples {

    private ShownExamples() {}

    static <C extends Candidate> String text(List<Example<C>> examples, CandidateFormat<C> format) {
        return examples.stream().map(example -> text(example, format)).collect(Collectors.joining("\n\n"));
    }

    private static <C extends Candidate> String text(Example<C> example, CandidateFormat<C> format) {
        String readings = example.readings().stream().map(ShownExamples::text).collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "score %.3f (standard error %.3f)%s - %s%n%s",
                        example.score(),
                        standardError(example),
                        readings,
                        format.formula(example.candidate()),
                        format.writeCanonical(example.candidate()))
                .replace("\r", "");
    }

    private static String text(Reading reading) {
        return String.format(Locale.ROOT, ", %s %.2f", reading.name(), reading.value());
    }

    /** Of a share of solved problems: √(p (1 − p) / n). */
    private static double standardError(Example<?> example) {
        double share = Math.clamp(example.score(), 0.0, 1.0);
        return Math.sqrt(share * (1 - share) / Math.max(1, example.problems()));
    }
}
