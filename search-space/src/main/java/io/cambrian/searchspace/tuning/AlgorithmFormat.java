package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How algorithms are written and read: {@code {"algorithm":"TD3"}}. */
public final class AlgorithmFormat implements CandidateFormat<Algorithm> {

    private static final Pattern FORM =
            Pattern.compile("\\s*\\{\\s*\"algorithm\"\\s*:\\s*\"([A-Za-z0-9][A-Za-z0-9-]*)\"\\s*}\\s*");

    static String json(Algorithm algorithm) {
        return "{\"algorithm\":\"" + algorithm.name() + "\"}";
    }

    @Override
    public String write(Algorithm algorithm) {
        return json(algorithm);
    }

    @Override
    public String writeCanonical(Algorithm algorithm) {
        return json(algorithm);
    }

    @Override
    public Algorithm read(String json) {
        Matcher matcher = FORM.matcher(json);
        if (!matcher.matches()) {
            throw new CandidateFormatException(
                    "an algorithm is written as {\"algorithm\":\"its name\"}, found " + json);
        }
        return new Algorithm(matcher.group(1));
    }

    @Override
    public String formula(Algorithm algorithm) {
        return algorithm.name();
    }
}
