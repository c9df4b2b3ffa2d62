package io.cambrian.schedules.family;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.util.List;
import java.util.Optional;

/** The families that this platform knows. */
public final class Families {

    private static final List<Family<?>> ALL = List.of(
            LossFamily.INSTANCE,
            DriftFamily.INSTANCE,
            RuleFamily.INSTANCE,
            DiscoFamily.INSTANCE,
            InitialisationFamily.INSTANCE,
            AlgorithmFamily.INSTANCE,
            HeuristicFamily.INSTANCE,
            AgentDesignFamily.INSTANCE);

    private Families() {}

    /** The names of all candidates that have one, family after family. */
    public static List<String> names() {
        return ALL.stream().flatMap(family -> family.names().stream()).toList();
    }

    /** The candidate of this name in any family, if there is one; case, hyphens and underscores do not matter. */
    public static Optional<NamedMember> named(String text) {
        return ALL.stream()
                .flatMap(family -> family.names().stream()
                        .filter(name -> NearestName.plain(name).equals(NearestName.plain(text)))
                        .map(name -> new NamedMember(name, FamilyMember.named(family, name))))
                .findFirst();
    }

    /**
     * The candidate that this JSON describes.
     *
     * @param kind the candidate's kind
     * @throws IllegalArgumentException when there is no family of this kind
     * @throws io.cambrian.searchspace.CandidateFormatException when the JSON describes no candidate of it
     */
    public static FamilyMember<?> read(String kind, String json) {
        return kind.equals(Tuned.KIND) ? tuned(json) : FamilyMember.read(ofKind(kind), json);
    }

    private static FamilyMember<?> tuned(String json) {
        String program = TunedFormat.programJson(json);
        return FamilyMember.read(TunedFamily.of(programs(program)), json);
    }

    /**
     * The program of this name, or the one that this JSON describes.
     *
     * @throws IllegalArgumentException when there is no program of this name
     * @throws io.cambrian.searchspace.CandidateFormatException when the JSON describes no candidate of any family
     */
    public static FamilyMember<?> member(String program) {
        return program.startsWith("{")
                ? read(program)
                : named(program)
                        .map(NamedMember::member)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no program '" + program + "'" + NearestName.suggestion(program, names())));
    }

    /** The family of the program that this JSON describes. */
    static ProgramFamily<?> programs(String json) {
        if (inJson(json) instanceof ProgramFamily<?> family) {
            return family;
        }
        throw new CandidateFormatException(
                "hyper-parameters are those of a learner, and " + inJson(json).plural() + " have none");
    }

    private static Family<?> inJson(String json) {
        String plain = json.replaceAll("\\s", "");
        return ALL.stream()
                .filter(family -> plain.startsWith("{\"" + family.kind() + "\":")
                        || plain.contains("\"kind\":\"" + family.kind() + "\""))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException("it names no \"kind\" that this version knows"));
    }

    /**
     * The candidate that this JSON describes, of the kind that it names itself.
     *
     * @throws io.cambrian.searchspace.CandidateFormatException when the text describes no candidate of any family
     */
    public static FamilyMember<?> read(String json) {
        return json.replaceAll("\\s", "").startsWith("{\"kind\":\"" + Tuned.KIND + "\"")
                ? tuned(json)
                : FamilyMember.read(inJson(json), json);
    }

    /** The families whose learners have hyper-parameters that can be searched. */
    static List<String> plurals(Class<?> type) {
        return ALL.stream().filter(type::isInstance).<String>map(Family::plural).toList();
    }

    static Family<?> ofKind(String kind) {
        List<String> kinds = ALL.stream().<String>map(Family::kind).toList();
        return ALL.stream()
                .filter(family -> family.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this version knows no candidates of the kind '" + kind
                        + "'" + NearestName.suggestion(kind, kinds)));
    }
}
