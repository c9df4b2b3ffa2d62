package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.problem.design.RecordedAnswers;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.picture.DesignPictures;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentDesignFormat;
import io.cambrian.searchspace.agent.DesignGraph;
import io.cambrian.searchspace.agent.DesignTree;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.design.AgentDesignExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Ways to answer a problem with a bounded number of calls of workers, measured on problems. */
final class AgentDesignFamily implements Family<AgentDesign> {

    static final AgentDesignFamily INSTANCE = new AgentDesignFamily();

    private AgentDesignFamily() {}

    @Override
    public String kind() {
        return AgentDesign.KIND;
    }

    @Override
    public String plural() {
        return "agent designs";
    }

    @Override
    public Class<AgentDesign> type() {
        return AgentDesign.class;
    }

    @Override
    public CandidateFormat<AgentDesign> format() {
        return new AgentDesignFormat();
    }

    @Override
    public List<String> names() {
        return NamedDesigns.names();
    }

    @Override
    public AgentDesign byName(String name) {
        return NamedDesigns.byName(name);
    }

    /** The nodes. */
    @Override
    public int size(AgentDesign design) {
        return DesignTree.nodes(design.canonical().root());
    }

    /** A design is no formula; its words are set as text. */
    @Override
    public String latex(AgentDesign design) {
        return "\\text{" + format().formula(design).replace("_", "\\_") + "}";
    }

    @Override
    public List<Path> draw(AgentDesign design, String name, Path directory) throws IOException {
        return DesignPictures.draw(design, name, directory);
    }

    @Override
    public Optional<String> graph(AgentDesign design) {
        return Optional.of(DesignGraph.dot(design));
    }

    @Override
    public Trainer<AgentDesign> trainer(TrainerSpec spec, Backend backend) {
        return Attempting.trainer(this, spec);
    }

    @Override
    public boolean attempts() {
        return true;
    }

    @Override
    public StandardTraining<AgentDesign> standardTraining(Task task, Backend backend) {
        return Attempting.standard(type());
    }

    @Override
    public ExportedClass export(AgentDesign design, String packageName, String className, Evidence evidence) {
        return AgentDesignExporter.export(design, packageName, className, evidence, RecordedAnswers.of(design));
    }
}
