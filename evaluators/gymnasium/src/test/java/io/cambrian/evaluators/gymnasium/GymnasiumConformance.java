package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The laws for an environment in a Python process; skipped where Python or Gymnasium is missing. */
@RequiresGymnasium
abstract class GymnasiumConformance extends VectorEnvironmentConformance {

    private static final GymnasiumTasks TASKS = new GymnasiumTasks();
    private static final Map<String, Task> KNOWN = new HashMap<>();

    private final List<VectorEnvironment> opened = new ArrayList<>();

    /** The task's name. */
    abstract String name();

    @Override
    protected VectorEnvironment environment(int copies, int horizon) {
        Task task = KNOWN.computeIfAbsent(name() + horizon, key -> TASKS.task(name(), horizon));
        VectorEnvironment environment = task.environment(copies);
        opened.add(environment);
        return environment;
    }

    @AfterEach
    void endProcesses() {
        opened.forEach(VectorEnvironment::close);
    }
}
