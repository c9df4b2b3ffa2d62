package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.evaluators.consultation.Consultant;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.agentsearch.ArchiveSearch;
import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.ArchiveState;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.IslandSettings;
import io.cambrian.metalearners.agentsearch.NoveltySettings;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.DesignSchema;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Vocabulary;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A search of agent designs that asks a consultant for every one of them, each measured on a few simulated problems. */
final class ProposalReplay {

    private static final int PROBLEMS = 64;
    private static final String LANGUAGE =
            DesignSchema.inWords(Vocabulary.SIM_3F.nodes().keySet());
    private static final AgentSpace SPACE = AgentSpace.of(Vocabulary.SIM_3F);

    private final Consultant consultant;
    private final SearchSeed seed = new RootSeed(1).search();
    private final Task task = TaskCatalogue.standard().byName("Sim3F");
    private final ProblemTrainer<AgentDesign> trainer = new ProblemTrainer<>(AgentDesign.class);

    ProposalReplay(Consultant consultant) {
        this.consultant = consultant;
    }

    /** Searches until so many questions were asked; returns how many of the designs came from replies. */
    long search(int questions) {
        ArchiveSearch<AgentDesign> learner = learner(questions);
        ArchiveState<AgentDesign> state = learner.init(seed);
        long consultations = 0;
        while (consultations < questions) {
            Ask<AgentDesign, ArchiveState<AgentDesign>> ask = learner.ask(state);
            state = ask.state();
            for (Proposal<AgentDesign> proposal : ask.proposals()) {
                consultations += proposal.course() instanceof Course.Consultation ? 1 : 0;
                state = learner.tell(state, proposal, List.of(evaluation(proposal)));
            }
        }
        return consultations
                - state.dialogue().faults().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private Evaluation evaluation(Proposal<AgentDesign> proposal) {
        SearchSeed own = seed.child("candidate", proposal.trial().seedIndex());
        Budget budget = Budget.ofEnvironmentSteps(PROBLEMS);
        if (proposal.course() instanceof Course.Consultation consultation) {
            return new Evaluation(
                    proposal.candidate().id(),
                    task.name(),
                    budget,
                    own,
                    consultant.ask(consultation.prompt(), Observer.NONE),
                    0);
        }
        return trainer.train(new Assignment<>(proposal.candidate(), task, budget, own), Observer.NONE);
    }

    private static ArchiveSearch<AgentDesign> learner(int questions) {
        return ArchiveSearch.consulting(
                SPACE,
                new ArchiveSettings(
                        2 * questions + NamedDesigns.simulatedSeeds().size(),
                        Parents.ARCHIVE,
                        ProposerSettings.USUAL,
                        new Argmax(),
                        NoveltySettings.DUPLICATES,
                        IslandSettings.ONE,
                        List.of()),
                NamedDesigns.simulatedSeeds(),
                new ConsultingSettings(OptionalDouble.of(1), 3, 2),
                new Questions());
    }

    /** The least that a question says: the language, and some designs with their scores. */
    private static final class Questions implements PromptWriter<AgentDesign> {

        @Override
        public String question(List<Example<AgentDesign>> examples) {
            String shown = examples.stream()
                    .map(example -> example.score() + " " + SPACE.format().writeCanonical(example.candidate()))
                    .collect(Collectors.joining("\n"));
            return LANGUAGE + "\nDesigns with their scores:\n" + shown + "\nPropose a better one.";
        }

        @Override
        public String repair(String question, String reply, String fault) {
            return question + "\nYou replied:\n" + reply + "\nBut:\n" + fault;
        }
    }
}
