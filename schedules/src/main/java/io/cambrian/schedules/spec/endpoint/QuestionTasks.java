package io.cambrian.schedules.spec.endpoint;

import io.cambrian.evaluators.endpoint.StructuredChat;
import io.cambrian.evaluators.endpoint.service.ChatClient;
import io.cambrian.evaluators.problem.question.QuestionBank;
import io.cambrian.evaluators.problem.question.QuestionFile;
import io.cambrian.evaluators.problem.question.QuestionFileException;
import io.cambrian.evaluators.problem.question.QuestionProblems;
import io.cambrian.evaluators.problem.question.Respondents;
import io.cambrian.evaluators.problem.question.WorkerPrompts;
import io.cambrian.evaluators.prompt.PromptException;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskFamily;
import io.cambrian.schedules.spec.yaml.MisfitException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one task of a run with questions of the user's own. A file is read once in the life of the program. */
public final class QuestionTasks implements TaskFamily {

    private static final ScoreRange SHARE = ScoreRange.exact(0, 1);
    private static final Map<QuestionsSpec, Map<EndpointSpec, QuestionTasks>> READ = new ConcurrentHashMap<>();

    private final Task task;

    private QuestionTasks(Task task) {
        this.task = task;
    }

    /** @throws MisfitException when a question or a prompt cannot be used */
    public static QuestionTasks of(QuestionsSpec questions, EndpointSpec endpoint) {
        return READ.computeIfAbsent(questions, fresh -> new ConcurrentHashMap<>())
                .computeIfAbsent(endpoint, asked -> read(questions, asked));
    }

    private static QuestionTasks read(QuestionsSpec questions, EndpointSpec endpoint) {
        try {
            QuestionBank bank = QuestionFile.read(Path.of(questions.file()));
            WorkerPrompts prompts = WorkerPrompts.in(questions.prompts().map(Path::of));
            QuestionProblems problems = new QuestionProblems(
                    bank,
                    () -> respondents(questions, endpoint, prompts),
                    questions.models().size(),
                    questions.mostCalls(),
                    endpoint.endpoint().concurrency());
            return new QuestionTasks(Task.of(QuestionsSpec.TASK, problems, SHARE));
        } catch (QuestionFileException | PromptException e) {
            throw new MisfitException("questions", "'questions' cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static Respondents respondents(QuestionsSpec questions, EndpointSpec endpoint, WorkerPrompts prompts) {
        ChatClient client = OpenEndpoints.of(endpoint);
        return new Respondents(
                new StructuredChat(client, client.counts(), StructuredChat.USUAL_REPAIR),
                questions.models(),
                endpoint.endpoint().sampling(),
                prompts);
    }

    @Override
    public List<Task> listed() {
        return List.of(task);
    }
}
