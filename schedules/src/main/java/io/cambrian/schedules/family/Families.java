package io.cambrian.schedules.family;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import java.util.List;
import java.util.Optional;

/** The families that this platform knows. */
public final class Families {

    private static final List<Family<?>> ALL = List.of(LossFamily.INSTANCE, DriftFamily.INSTANCE);

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
        return FamilyMember.read(ofKind(kind), json);
    }

    /**
     * The candidate that this JSON describes, of the kind that it names itself.
     *
     * @throws io.cambrian.searchspace.CandidateFormatException when the text describes no candidate of any family
     */
    public static FamilyMember<?> read(String json) {
        for (Family<?> family : ALL) {
            if (json.replaceAll("\\s", "").contains("\"kind\":\"" + family.kind() + "\"")) {
                return FamilyMember.read(family, json);
            }
        }
        throw new CandidateFormatException("it names no \"kind\" that this version knows");
    }

    private static Family<?> ofKind(String kind) {
        List<String> kinds = ALL.stream().<String>map(Family::kind).toList();
        return ALL.stream()
                .filter(family -> family.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this version knows no candidates of the kind '" + kind
                        + "'" + NearestName.suggestion(kind, kinds)));
    }
}
