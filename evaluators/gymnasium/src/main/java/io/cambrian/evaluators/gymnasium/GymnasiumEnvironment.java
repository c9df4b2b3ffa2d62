package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.searchspace.random.Seed;
import org.jspecify.annotations.Nullable;

/**
 * Copies of one Gymnasium environment in a Python process: what both faces share.
 *
 * <p>The process is started by the first reset, and anew by a reset after a failure. Rewards and observations that are not
 * finite count as a failure of the environment, so that no candidate is blamed for them.
 */
abstract sealed class GymnasiumEnvironment permits GymnasiumDiscreteEnvironment, GymnasiumContinuousEnvironment {

    private final PythonCommand python;
    private final String environment;
    private final Greeting.Ready spaces;
    private final int horizon;
    private final int copies;
    private final float[] observations;
    private final float[] successors;
    private final float[] rewards;
    private final boolean[] terminated;
    private final boolean[] truncated;
    final Frames frames;
    private @Nullable PythonProcess process;

    /**
     * The environment, not yet reset.
     *
     * @param environment Gymnasium's id
     * @param spaces what the environment has been found to show and take
     * @param horizon the most steps of an episode
     */
    GymnasiumEnvironment(
            PythonCommand python, String environment, Greeting.Ready spaces, int copies, int horizon, int actionWidth) {
        if (copies < 1) {
            throw new IllegalArgumentException("gymnasium:" + environment + " needs at least 1 copy, found " + copies);
        }
        this.python = python;
        this.environment = environment;
        this.spaces = spaces;
        this.horizon = horizon;
        this.copies = copies;
        int size = spaces.observationSpace().size();
        observations = new float[size * copies];
        successors = new float[size * copies];
        rewards = new float[copies];
        terminated = new boolean[copies];
        truncated = new boolean[copies];
        frames = new Frames(copies, size, actionWidth);
    }

    /** Starts the first episode of every copy. */
    public void reset(Seed seed) {
        PythonProcess running = process;
        if (running == null) {
            running = started();
            process = running;
        }
        frames.askToReset(seed);
        exchange(running);
    }

    private PythonProcess started() {
        PythonProcess starting = PythonProcess.start(python, environment, copies, horizon);
        try {
            requireSameSpaces(starting, Greeting.of(starting));
            return starting;
        } catch (EnvironmentFailedException failure) {
            starting.close();
            throw failure;
        }
    }

    private void requireSameSpaces(PythonProcess starting, Greeting greeting) {
        String complaint = switch (greeting) {
            case Greeting.Ready ready ->
                ready.observationSpace().equals(spaces.observationSpace())
                                && ready.actionSpace().equals(spaces.actionSpace())
                        ? ""
                        : "has other spaces than when it was looked at first";
            case Greeting.Unknown unknown -> "no longer knows the environment: " + unknown.words();
            case Greeting.Refused refused -> "can no longer make the environment: " + refused.reason();
        };
        if (!complaint.isEmpty()) {
            throw starting.failed(complaint);
        }
    }

    /** Sends the action that the frame holds and takes what comes back. */
    final void move() {
        exchange(requireStarted());
    }

    final PythonProcess requireStarted() {
        if (process == null) {
            throw new IllegalStateException(
                    "gymnasium:" + environment + " was stepped before its first reset; call reset(seed) first");
        }
        return process;
    }

    private void exchange(PythonProcess running) {
        try {
            running.await();
            running.send(frames.request());
            int ended = receive(running);
            running.answered();
            take(ended, running);
        } catch (EnvironmentFailedException failure) {
            close();
            throw failure;
        }
    }

    private int receive(PythonProcess running) {
        running.receive(frames.answer(), 0, Frames.HEAD);
        int count = frames.count();
        if (frames.kind() == Frames.FAILED) {
            throw new EnvironmentFailedException("gymnasium:" + environment + " failed: " + running.receiveText(count));
        }
        if (frames.kind() != Frames.MOVED || count < 0 || count > copies) {
            throw running.failed("sent an answer that is not of this protocol");
        }
        running.receive(frames.answer(), Frames.HEAD, frames.lengthAfterHead(count));
        return count;
    }

    private void take(int ended, PythonProcess running) {
        frames.readObservations(observations);
        frames.readRewards(rewards);
        System.arraycopy(observations, 0, successors, 0, observations.length);
        int lasts = 0;
        for (int copy = 0; copy < copies; copy++) {
            int end = frames.end(copy);
            terminated[copy] = end == Frames.TERMINATED;
            truncated[copy] = end == Frames.TRUNCATED;
            if ((terminated[copy] || truncated[copy]) && lasts < ended) {
                frames.readLast(lasts++, successors, copy);
            }
        }
        requireFinite(observations, "in its observation", running);
        requireFinite(successors, "in its observation", running);
        requireFinite(rewards, "as its reward", running);
    }

    private void requireFinite(float[] numbers, String where, PythonProcess running) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Float.isFinite(numbers[i])) {
                throw running.failed("gave copy " + i % copies + " " + numbers[i] + " " + where);
            }
        }
    }

    public int copies() {
        return copies;
    }

    public int observationSize() {
        return spaces.observationSpace().size();
    }

    public float[] observations() {
        return observations;
    }

    public float[] successors() {
        return successors;
    }

    public float[] rewards() {
        return rewards;
    }

    public boolean[] terminated() {
        return terminated;
    }

    public boolean[] truncated() {
        return truncated;
    }

    /** Ends the process. */
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public String toString() {
        return "gymnasium:" + environment;
    }
}
