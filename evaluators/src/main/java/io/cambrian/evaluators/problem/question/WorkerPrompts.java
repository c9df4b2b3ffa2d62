package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.prompt.PromptFolder;
import io.cambrian.evaluators.prompt.PromptTemplate;
import io.cambrian.searchspace.agent.Role;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How workers are asked: {@code system.md} says who is asked, {@code task.md} what about; the file of a {@linkplain Call call} is
 * its usual instruction, that of a {@linkplain Role role} describes who answers.
 */
public final class WorkerPrompts {

    private static final String SYSTEM = "system";
    private static final String TASK = "task";

    private final PromptTemplate system;
    private final PromptTemplate task;
    private final Map<Call, PromptTemplate> instructions = new EnumMap<>(Call.class);
    private final Map<Role, String> roles = new EnumMap<>(Role.class);

    private WorkerPrompts(PromptFolder folder) {
        system = folder.template(SYSTEM);
        task = folder.template(TASK);
        for (Call call : Call.values()) {
            instructions.put(call, folder.template(call.text()));
        }
        for (Role role : Role.values()) {
            roles.put(role, folder.template(role.text()).fill(Map.of()));
        }
    }

    /**
     * The usual prompts, those replaced that the user's folder holds.
     *
     * @throws io.cambrian.evaluators.prompt.PromptException when a file there cannot be used
     */
    public static WorkerPrompts in(Optional<Path> folder) {
        return new WorkerPrompts(new PromptFolder(WorkerPrompts.class, folder, places()));
    }

    private static Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new HashMap<>();
        places.put(SYSTEM, Set.of("role"));
        places.put(TASK, Set.of("question", "notes", "instruction"));
        for (Call call : Call.values()) {
            places.put(
                    call.text(),
                    switch (call) {
                        case SOLVE -> Set.of("answer-form");
                        case VERIFY -> Set.of("answer");
                        case CHOOSE -> Set.of("ways", "experts");
                        case JUDGE, MERGE -> Set.of("answers", "answer-form");
                        case PLAN -> Set.of();
                        case SPLIT -> Set.of("parts");
                    });
        }
        for (Role role : Role.values()) {
            places.put(role.text(), Set.of());
        }
        return places;
    }

    /** What the model is told about itself. */
    String system(Role role) {
        return system.fill(Map.of("role", roles.getOrDefault(role, "")));
    }

    /** The first so many experts, one a line with a number. */
    String experts(int ways) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ways; i++) {
            Role role = Role.values()[Math.min(i, Role.values().length - 1)];
            lines.append(i + 1).append(": ").append(roles.get(role)).append('\n');
        }
        return lines.toString().strip();
    }

    /** The usual instruction of a call. */
    String instruction(Call call, Map<String, String> values) {
        PromptTemplate template = instructions.get(call);
        if (template == null) {
            throw new IllegalStateException("the prompt of " + call + " was not read");
        }
        return template.fill(values);
    }

    /** What the model is asked. */
    String task(String question, String notes, String instruction) {
        return task.fill(Map.of("question", question, "notes", notes, "instruction", instruction))
                .replaceAll("\n{3,}", "\n\n");
    }
}
