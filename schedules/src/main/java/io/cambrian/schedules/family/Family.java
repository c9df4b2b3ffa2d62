package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that the platform knows of one kind of candidate.
 *
 * @param <C> the kind
 */
public interface Family<C extends Candidate> {

    /** The kind's name, as {@link Candidate#kind} and the key {@code search-space.kind} give it. */
    String kind();

    /** What people call several candidates of the kind: losses, heuristics, agent designs. */
    String plural();

    /** The class of the kind's candidates. */
    Class<C> type();

    /** How candidates are written and read. */
    CandidateFormat<C> format();

    /** Names of candidates from the literature, the plainest first; not empty. */
    List<String> names();

    /**
     * The candidate of this name.
     *
     * @throws IllegalArgumentException when there is none; the message names the nearest
     */
    C byName(String name);

    /** How large the candidate is: the number of its parts as its kind counts them, such as the operations of a loss. */
    int size(C candidate);

    /** The candidate's formula in LaTeX. */
    String latex(C candidate);

    /**
     * Draws pictures of the candidate, as PNG files.
     *
     * @param name what to call it, in the pictures and in the names of the files
     * @param directory where the files go; made if it is missing
     * @return the files; none, if candidates of the kind have no pictures
     */
    List<Path> draw(C candidate, String name, Path directory) throws IOException;

    /** The candidate's graph in the language of Graphviz, if its kind has graphs. */
    Optional<String> graph(C candidate);

    /**
     * The inner loop that a run spec describes.
     *
     * @throws IllegalArgumentException when that trainer cannot train with candidates of this kind; the message says why and
     *     which one can
     */
    Trainer<C> trainer(TrainerSpec spec, Backend backend);

    /** Whether candidates of the kind attempt problems as they are; otherwise agents are trained with them. */
    default boolean attempts() {
        return false;
    }

    /** What the budget of an evaluation counts. */
    default String budgetUnit() {
        return attempts() ? "problems" : "environment steps";
    }

    /** The inner loop for a task when no run spec describes one, with the settings that were tuned for the task, if any were. */
    StandardTraining<C> standardTraining(Task task, Backend backend);

    /** Whether candidates of the kind can leave as Java classes. */
    default boolean exports() {
        return true;
    }

    /** Some candidate of the kind that can be exported: what names of packages and classes are tried with. */
    default C exportable() {
        return byName(names().getFirst());
    }

    /**
     * The candidate as a Java class with its test.
     *
     * @throws io.cambrian.searchspace.export.ExportException when a name is no Java name, or the kind is not exported
     */
    ExportedClass export(C candidate, String packageName, String className, Evidence evidence);
}
