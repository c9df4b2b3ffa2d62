package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.picture.TermPictures;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.heuristic.HeuristicExporter;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicFormat;
import io.cambrian.searchspace.heuristic.HeuristicFormula;
import io.cambrian.searchspace.heuristic.HeuristicGraph;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rules that take the option with the greatest priority, measured on the problems of their domain. */
final class HeuristicFamily implements Family<Heuristic> {

    static final HeuristicFamily INSTANCE = new HeuristicFamily();

    private HeuristicFamily() {}

    @Override
    public String kind() {
        return Heuristic.KIND;
    }

    @Override
    public String plural() {
        return "heuristics";
    }

    @Override
    public Class<Heuristic> type() {
        return Heuristic.class;
    }

    @Override
    public CandidateFormat<Heuristic> format() {
        return new HeuristicFormat();
    }

    @Override
    public List<String> names() {
        return NamedHeuristics.names();
    }

    @Override
    public Heuristic byName(String name) {
        return NamedHeuristics.byName(name);
    }

    /** The nodes of the priority. */
    @Override
    public int size(Heuristic heuristic) {
        return heuristic.canonical().size();
    }

    @Override
    public String latex(Heuristic heuristic) {
        return HeuristicFormula.latex(heuristic);
    }

    @Override
    public List<Path> draw(Heuristic heuristic, String name, Path directory) throws IOException {
        return TermPictures.draw(heuristic, name, directory);
    }

    @Override
    public Optional<String> graph(Heuristic heuristic) {
        return Optional.of(HeuristicGraph.dot(heuristic));
    }

    @Override
    public Trainer<Heuristic> trainer(TrainerSpec spec, Backend backend) {
        return Attempting.trainer(this, spec);
    }

    @Override
    public boolean attempts() {
        return true;
    }

    @Override
    public StandardTraining<Heuristic> standardTraining(Task task, Backend backend) {
        return Attempting.standard(type());
    }

    @Override
    public ExportedClass export(Heuristic heuristic, String packageName, String className, Evidence evidence) {
        return HeuristicExporter.export(heuristic, packageName, className, evidence);
    }
}
