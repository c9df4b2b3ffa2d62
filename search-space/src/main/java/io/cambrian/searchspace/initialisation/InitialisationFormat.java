package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.CandidateFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** How initialisations are written and read: one line of compact JSON, described at {@link InitialisationJson}. */
public final class InitialisationFormat implements CandidateFormat<Initialisation> {

    @Override
    public String write(Initialisation initialisation) {
        return InitialisationJson.write(initialisation);
    }

    @Override
    public Initialisation read(String json) {
        return InitialisationJson.read(json);
    }

    /** Widths and nonlinearity, such as {@code 1-40-40-1 relu, 1,761 weights}. */
    @Override
    public String formula(Initialisation initialisation) {
        return text(initialisation.shape());
    }

    /** A shape as formulas of its initialisations write it. */
    static String text(InitialisationShape shape) {
        String widths = shape.widths().stream().map(String::valueOf).collect(Collectors.joining("-"));
        String head = shape.head() == Head.GAUSSIAN ? ", Gaussian" : "";
        return String.format(
                Locale.ROOT,
                "%s %s%s, %,d weights",
                widths,
                shape.nonlinearity().name().toLowerCase(Locale.ROOT),
                head,
                shape.weights());
    }
}
