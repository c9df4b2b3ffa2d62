package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.disco.NamedPredictiveRules;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.initialisation.NamedInitialisations;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.rule.NamedRules;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.stream.Stream;

/** The programs that a run spec can name where their hyper-parameters are searched. */
public final class Programs {

    private static final List<String> ALGORITHMS =
            Algorithm.ALL.stream().map(Algorithm::name).toList();

    private Programs() {}

    /**
     * The kind of the program with this name, or of the one that this JSON describes.
     *
     * @throws IllegalArgumentException when there is none of this name, or the JSON names no kind; the message names the nearest
     */
    public static String kindOf(String program) {
        if (program.startsWith("{")) {
            return kindOfJson(program);
        }
        if (isAmong(NamedLosses.names(), program)) {
            return LossSpaceSpec.KIND;
        }
        if (isAmong(NamedDrifts.names(), program)) {
            return DriftSpaceSpec.KIND;
        }
        if (isAmong(NamedRules.names(), program)) {
            return RuleSpaceSpec.KIND;
        }
        if (isAmong(NamedPredictiveRules.names(), program)) {
            return DiscoSpaceSpec.KIND;
        }
        if (isAmong(NamedInitialisations.names(), program)) {
            return InitialisationSpaceSpec.KIND;
        }
        if (isAmong(ALGORITHMS, program)) {
            return Algorithm.KIND;
        }
        List<String> all = Stream.of(
                        NamedLosses.names(),
                        List.copyOf(NamedDrifts.names()),
                        NamedRules.names(),
                        NamedPredictiveRules.names(),
                        NamedInitialisations.names(),
                        ALGORITHMS)
                .flatMap(List::stream)
                .toList();
        throw new IllegalArgumentException(
                "there is no program '" + program + "'" + NearestName.suggestion(program, all));
    }

    private static String kindOfJson(String json) {
        String plain = json.replaceAll("\\s", "");
        return Stream.of(
                        LossSpaceSpec.KIND,
                        DriftSpaceSpec.KIND,
                        RuleSpaceSpec.KIND,
                        DiscoSpaceSpec.KIND,
                        InitialisationSpaceSpec.KIND)
                .filter(kind -> plain.contains("\"kind\":\"" + kind + "\""))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "the JSON of a program names its \"kind\": \"loss\", \"drift\", \"rule\", \"disco-rule\" or \"initialisation\""));
    }

    private static boolean isAmong(Iterable<String> names, String name) {
        for (String each : names) {
            if (NearestName.plain(each).equals(NearestName.plain(name))) {
                return true;
            }
        }
        return false;
    }
}
