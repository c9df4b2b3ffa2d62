package io.cambrian.schedules.family;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A candidate together with its family: what a command needs to show, export or train a candidate whose kind it does not know.
 *
 * @param family the candidate's family
 * @param candidate the candidate
 */
public record FamilyMember<C extends Candidate>(Family<C> family, C candidate) {

    private static final int ID_DIGITS = 6;

    static <C extends Candidate> FamilyMember<C> named(Family<C> family, String name) {
        return new FamilyMember<>(family, family.byName(name));
    }

    static <C extends Candidate> FamilyMember<C> read(Family<C> family, String json) {
        return new FamilyMember<>(family, family.format().read(json));
    }

    public CandidateId id() {
        return candidate.id();
    }

    /** One line for people. */
    public String formula() {
        return family.format().formula(candidate);
    }

    /** The formula in LaTeX. */
    public String latex() {
        return family.latex(candidate);
    }

    /** The graph in the language of Graphviz, if the kind has graphs. */
    public Optional<String> graph() {
        return family.graph(candidate);
    }

    /** The canonical JSON. */
    public String canonicalJson() {
        return family.format().writeCanonical(candidate);
    }

    /** The name of the exported class unless somebody gives another: the kind and the beginning of the id, {@code Loss1F09AB}. */
    public String className() {
        return ClassName.of(family.kind()) + id().hex().substring(0, ID_DIGITS).toUpperCase(Locale.ROOT);
    }

    /**
     * The candidate as a Java class with its test.
     *
     * @throws io.cambrian.searchspace.export.ExportException when a name is no Java name
     */
    public ExportedClass export(String packageName, String className, Evidence evidence) {
        return family.export(candidate, packageName, className, evidence);
    }

    /**
     * Draws pictures of the candidate, as PNG files.
     *
     * @return the files; none, if candidates of the kind have no pictures
     */
    public List<Path> draw(String name, Path directory) throws IOException {
        return family.draw(candidate, name, directory);
    }

    /** The candidate in the type of the given family, if it belongs to it. */
    public <D extends Candidate> Optional<D> as(Family<D> other) {
        return other.type().isInstance(candidate) ? Optional.of(other.type().cast(candidate)) : Optional.empty();
    }
}
