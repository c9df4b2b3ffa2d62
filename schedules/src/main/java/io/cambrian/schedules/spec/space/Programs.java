package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.trainer.Td3Spec;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs that a run spec can name where their hyper-parameters are searched. */
final class Programs {

    private static final List<String> ALGORITHMS =
            Algorithm.ALL.stream().map(Algorithm::name).toList();

    private Programs() {}

    /**
     * Makes sure that there is a program of this name, or that JSON says of which kind its program is.
     *
     * @throws IllegalArgumentException otherwise; the message names the nearest
     */
    static void require(String program) {
        usualTrainer(program);
    }

    /**
     * The trainer that usually trains with the program of this name, or with the one that this JSON describes.
     *
     * @throws IllegalArgumentException when there is none of this name, or the JSON names no kind; the message names the nearest
     */
    static String usualTrainer(String program) {
        if (program.startsWith("{")) {
            return kindOfJson(program).usualTrainer();
        }
        return kinds().filter(kind -> isAmong(kind.programs().get(), program))
                .findFirst()
                .map(SpaceKind::usualTrainer)
                .orElseGet(() -> algorithmTrainer(program));
    }

    /** Of an algorithm as it stands, which no space has. */
    private static String algorithmTrainer(String program) {
        if (isAmong(ALGORITHMS, program)) {
            return Td3Spec.KIND;
        }
        List<String> all = Stream.concat(kinds().flatMap(kind -> kind.programs().get().stream()), ALGORITHMS.stream())
                .toList();
        throw new IllegalArgumentException(
                "there is no program '" + program + "'" + NearestName.suggestion(program, all));
    }

    private static SpaceKind kindOfJson(String json) {
        String plain = json.replaceAll("\\s", "");
        return kinds().filter(kind -> plain.contains("\"kind\":\"" + kind.name() + "\""))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the JSON of a program names its \"kind\", one of "
                        + kinds().map(kind -> '"' + kind.name() + '"').collect(Collectors.joining(", "))));
    }

    private static Stream<SpaceKind> kinds() {
        return SpaceKinds.ALL.stream().filter(kind -> !kind.programs().get().isEmpty());
    }

    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(each -> NearestName.plain(each).equals(NearestName.plain(name)));
    }
}
